import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '../../../platform/api-error.ts';
import { useLive } from '../live.tsx';

/** Texts that the server does not take: what was typed stays on the device until somebody settles it. */
export function RefusedTexts() {
  const { t } = useTranslation(['liveMeetings', 'errors']);
  const { texts, textsView, shown } = useLive();
  return textsView.refused.map((text) => {
    const { itemId } = text.place;
    const title = shown.items.find(({ id }) => id === itemId)?.title ?? '';
    const code = (text.refusal ?? 'UNEXPECTED') as ApiError['code'];
    const actions = (
      <>
        <Button size="s" onClick={() => text.retry()}>
          {t('refused.retry')}
        </Button>
        <Button size="s" variant="quiet" onClick={() => void texts?.drop(itemId)}>
          {t('refused.drop')}
        </Button>
      </>
    );
    return (
      <Banner key={itemId} kind="bad" announce title={t('refused.title')} actions={actions}>
        {t('refused.reason', { what: t('refused.text', { title }), reason: t(`errors:${code}`) })}
      </Banner>
    );
  });
}
