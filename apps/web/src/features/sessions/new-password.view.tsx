import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { NewPasswordForm } from './new-password.form.tsx';
import { useReset } from './sessions.queries.ts';

/** A new password, from a link received by mail. */
export function NewPasswordView() {
  const { t } = useTranslation('accounts');
  const { jeton } = useParams({ from: '/visitor/mot-de-passe/$jeton' });
  const navigate = useNavigate();
  const reset = useReset(jeton);
  const refusal = reset.error ? (
    <>
      <Refusal error={reset.error} />
      <Link to="/mot-de-passe-oublie">{t('reset.again')}</Link>
    </>
  ) : null;
  return (
    <Page title={t('reset.title')}>
      <NewPasswordForm
        send={reset}
        onDone={() => void navigate({ to: '/connexion' })}
        submit={t('reset.submit')}
        refusal={refusal}
      />
    </Page>
  );
}
