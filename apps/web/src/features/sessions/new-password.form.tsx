import { LIMITS } from '@trame/contracts/limits';
import { newPasswordBody } from '@trame/contracts/sessions';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { PasswordField } from './password-field.tsx';
import { PasswordMeter } from './password-meter.tsx';
import styles from './sessions.module.css';
import { useStrength } from './use-strength.ts';

interface NewPasswordFormProps {
  /** The address of the account: its words make a bad password. */
  email?: string;
  submit: string;
  pending: boolean;
  /** Why the last attempt was refused. */
  refusal: ReactNode;
  onSend: (body: { password: string }) => void;
}

/** Choosing a password: what is too easy to guess is refused before it leaves, with what would make it good. */
export function NewPasswordForm({ email = '', submit, pending, refusal, onSend }: NewPasswordFormProps) {
  const { t } = useTranslation('accounts');
  const form = useContractForm(newPasswordBody, { defaultValues: { password: '' } });
  const password = useWatch({ control: form.control, name: 'password' });
  const score = useStrength(password, email);
  const send = form.handleSubmit((body) => {
    if (score !== null && score < LIMITS.accounts.passwordScore)
      form.setError('password', { message: t('password.weak') });
    else onSend(body);
  });
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
      {refusal}
      <ErrorSummary {...form.summary} />
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('password.label')}
        hint={t('password.help', { min: LIMITS.accounts.passwordLength })}
        autoComplete="new-password"
        error={form.faultOf('password')}
        {...form.register('password')}
      />
      <PasswordMeter score={score} />
      <Button type="submit" variant="primary" wide pending={pending}>
        {submit}
      </Button>
    </form>
  );
}
