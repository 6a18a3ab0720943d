import { newPasswordBody, type invitation as schema } from '@trame/contracts/sessions';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { NewPasswordForm } from './new-password.form.tsx';
import { PasswordField } from './password-field.tsx';
import styles from './sessions.module.css';
import { useAcceptInvitation } from './sessions.queries.ts';

interface InvitationFormProps {
  token: string;
  invitation: z.output<typeof schema>;
  onEntered: () => void;
}

/** Accepting: with a first password, or with the one of the account that exists already. */
export function InvitationForm({ token, invitation, onEntered }: InvitationFormProps) {
  const { t } = useTranslation('accounts');
  const accept = useAcceptInvitation(token);
  const send = (body: { password: string }) => accept.mutate(body, { onSuccess: onEntered });
  const refusal = (
    <Refusal
      error={accept.error}
      sentences={{ NOT_FOUND: t('invitation.expired'), UNAUTHENTICATED: t('invitation.refused') }}
    />
  );
  const { email, hasPassword } = invitation;
  const common = { submit: t('invitation.submit'), pending: accept.isPending, refusal, onSend: send };
  return (
    <>
      <p className={styles['intro']}>{t('invitation.intro', { email })}</p>
      {hasPassword ? <KnownPasswordForm {...common} /> : <NewPasswordForm email={email} {...common} />}
    </>
  );
}

type KnownPasswordFormProps = Pick<ComponentProps<typeof NewPasswordForm>, 'submit' | 'pending' | 'refusal' | 'onSend'>;

function KnownPasswordForm({ submit, pending, refusal, onSend }: KnownPasswordFormProps) {
  const { t } = useTranslation('accounts');
  const form = useContractForm(newPasswordBody, { defaultValues: { password: '' } });
  const send = form.handleSubmit(onSend);
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
      {refusal}
      <ErrorSummary {...form.summary} />
      <PasswordField
        label={t('password.current')}
        hint={t('invitation.hasPassword')}
        autoComplete="current-password"
        error={form.faultOf('password')}
        {...form.register('password')}
      />
      <Button type="submit" variant="primary" wide pending={pending}>
        {submit}
      </Button>
    </form>
  );
}
