import type { Missing } from '@trame/domain/minutes/completeness';
import { Button } from '@trame/ui/button';
import { useTranslation } from 'react-i18next';
import { countChange } from '../counters/count-change.ts';
import { useLive } from '../live.tsx';
import { useMarkWithoutDebate } from '../live-meetings.queries.ts';
import styles from './end.module.css';

/** Where something is to be completed. */
export type GoTo = (place: { view: 'notes' | 'presence'; itemId: string | null }) => void;

/** One thing that is missing, and the buttons that settle it. */
export function MissingLine({ missing, onGo }: { missing: Missing; onGo: GoTo }) {
  const { t } = useTranslation(['liveMeetings', 'cells']);
  const { shown, path, changes } = useLive();
  const withoutDebate = useMarkWithoutDebate(path);
  if (missing.kind === 'NOBODY_PRESENT') {
    return (
      <li>
        <span>{t('end.NOBODY_PRESENT')}</span>
        <Button size="s" onClick={() => onGo({ view: 'presence', itemId: null })}>
          {t('end.goToPresence')}
        </Button>
      </li>
    );
  }
  if (missing.kind === 'NOTHING_COUNTED') {
    return (
      <li>
        <span>{t('end.NOTHING_COUNTED')}</span>
        <span className={styles['acts']}>
          <Button size="s" onClick={() => onGo({ view: 'notes', itemId: null })}>
            {t('end.goToCount')}
          </Button>
          <Button size="s" onClick={() => changes.keep(countChange(undefined, 'SITUATION_NEW', 0))}>
            {t('cells:none')}
          </Button>
        </span>
      </li>
    );
  }
  if (missing.kind === 'ITEM_EMPTY') {
    const { itemId } = missing;
    const title = shown.items.find(({ id }) => id === itemId)?.title ?? '';
    return (
      <li>
        <span>{t('end.ITEM_EMPTY', { title })}</span>
        <span className={styles['acts']}>
          <Button size="s" onClick={() => onGo({ view: 'notes', itemId })}>
            {t('end.goToItem')}
          </Button>
          <Button size="s" pending={withoutDebate.isPending} onClick={() => withoutDebate.mutate(itemId)}>
            {t('end.withoutDebate')}
          </Button>
        </span>
      </li>
    );
  }
  const action = shown.actions.find(({ id }) => id === missing.actionId);
  return (
    <li>
      <span>{t(`end.${missing.kind}`, { title: action?.title ?? '' })}</span>
      <Button size="s" onClick={() => onGo({ view: 'notes', itemId: action?.itemId ?? null })}>
        {t('end.goToAction')}
      </Button>
    </li>
  );
}
