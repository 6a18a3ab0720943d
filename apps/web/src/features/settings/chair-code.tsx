import type { Council } from '@trame/contracts/councils';
import { Switch } from '@trame/ui/choice';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../platform/refusal.tsx';
import { useSettleIdentity } from './settings.queries.ts';

/** Whether the link of a point asks for a code before anything is recorded, saved as soon as it is chosen. */
export function ChairCode({ council: { version, chairCode } }: { council: Council }) {
  const { t } = useTranslation('settings');
  const settle = useSettleIdentity();
  const choose = (wanted: boolean) =>
    settle.mutate({ version, body: { chairCode: wanted } }, { onSuccess: () => notify(t('chair.saved')) });
  return (
    <>
      <Refusal error={settle.error} />
      <Switch
        label={t('chair.code')}
        hint={t('chair.hint')}
        checked={chairCode}
        onChange={({ target }) => choose(target.checked)}
      />
    </>
  );
}
