import type { invitation as schema } from '@trame/contracts/sessions';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Refusal } from '../../platform/refusal.tsx';
import { KnownPasswordForm } from './known-password.form.tsx';
import { NewPasswordForm } from './new-password.form.tsx';
import styles from './sessions.module.css';
import { useAcceptInvitation } from './sessions.queries.ts';

interface InvitationFormProps {
  token: string;
  invitation: z.output<typeof schema>;
  onEntered: () => void;
}

/** Accepting: with a first password, or with the one of the account that exists already. */
export function InvitationForm({ token, invitation: { email, hasPassword }, onEntered }: InvitationFormProps) {
  const { t } = useTranslation('accounts');
  const accept = useAcceptInvitation(token);
  const sentences = { LINK_EXPIRED: t('invitation.expired'), WRONG_CREDENTIALS: t('invitation.refused') };
  const refusal = <Refusal error={accept.error} sentences={sentences} />;
  const common = { send: accept, onDone: onEntered, submit: t('invitation.submit'), refusal };
  return (
    <>
      <p className={styles['intro']}>{t('invitation.intro', { email })}</p>
      {hasPassword ? <KnownPasswordForm {...common} /> : <NewPasswordForm email={email} {...common} />}
    </>
  );
}
