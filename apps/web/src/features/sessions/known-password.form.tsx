import { newPasswordBody } from '@trame/contracts/sessions';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import type { PasswordFormProps } from './new-password.form.tsx';
import { PasswordField } from './password-field.tsx';
import styles from './sessions.module.css';

/** The password of an account that exists already. */
export function KnownPasswordForm({ send, onDone, submit, refusal }: PasswordFormProps) {
  const { t } = useTranslation('accounts');
  const form = useContractForm(newPasswordBody, { defaultValues: { password: '' } });
  const enter = form.handleSubmit((body) => send.mutate(body, { onSuccess: onDone }));
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void enter(event)}>
      {refusal}
      <ErrorSummary {...form.summary} />
      <PasswordField
        label={t('password.current')}
        hint={t('invitation.hasPassword')}
        autoComplete="current-password"
        error={form.faultOf('password')}
        {...form.register('password')}
      />
      <Button type="submit" variant="primary" wide pending={send.isPending}>
        {submit}
      </Button>
    </form>
  );
}
