import { useNavigate } from '@tanstack/react-router';
import { LIMITS } from '@trame/contracts/limits';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { AddressForm } from './address.form.tsx';
import { LinkSent } from './link-sent.tsx';
import { useRequestReset } from './sessions.queries.ts';

export function ForgottenPasswordView() {
  const { t } = useTranslation('accounts');
  const navigate = useNavigate();
  const ask = useRequestReset();
  const hint = t('forgotten.hint', { minutes: LIMITS.accounts.resetMinutes });
  if (ask.isSuccess) return <LinkSent email={ask.variables} onBack={() => void navigate({ to: '/connexion' })} />;
  return (
    <Page title={t('forgotten.title')} lead={t('forgotten.intro')}>
      <AddressForm send={ask} submit={t('forgotten.submit')} hint={hint} />
    </Page>
  );
}
