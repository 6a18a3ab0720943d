import type { Council } from '@trame/contracts/councils';
import { publicPlanApi } from '@trame/contracts/public-plan';
import { LinkButton } from '@trame/ui/button';
import { Switch } from '@trame/ui/choice';
import { notify } from '@trame/ui/toaster';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../platform/call.ts';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './settings.module.css';
import { useSettleIdentity } from './settings.queries.ts';

/** Whether everybody reads the actions that are for everybody, saved as soon as it is chosen. */
export function PublicPlan({ council: { version, slug, publicPlan } }: { council: Council }) {
  const { t } = useTranslation('settings');
  const settle = useSettleIdentity();
  const choose = (shown: boolean) =>
    settle.mutate({ version, body: { publicPlan: shown } }, { onSuccess: () => notify(t('publicPlan.saved')) });
  return (
    <>
      <p className={styles['intro']}>{t('publicPlan.intro')}</p>
      <Refusal error={settle.error} />
      <Switch
        label={t('publicPlan.show')}
        checked={publicPlan}
        disabled={settle.isPending}
        onChange={(event) => choose(event.target.checked)}
      />
      {publicPlan ? (
        <p>
          <LinkButton href={hrefOf(publicPlanApi.read, { params: { slug } })}>{t('publicPlan.open')}</LinkButton>
        </p>
      ) : null}
    </>
  );
}
