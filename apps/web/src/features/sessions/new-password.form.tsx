import type { UseMutationResult } from '@tanstack/react-query';
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

export interface PasswordFormProps {
  /** What the password is sent to. */
  send: UseMutationResult<unknown, Error, { password: string }>;
  onDone: () => void;
  submit: string;
  /** Why it was refused, when it is not about the password itself. */
  refusal: ReactNode;
}

/** Choosing a password: what is too easy to guess is refused before it leaves, with what would make it good. */
export function NewPasswordForm({ email = '', send, onDone, submit, refusal }: PasswordFormProps & { email?: string }) {
  const { t } = useTranslation('accounts');
  const form = useContractForm(newPasswordBody, { defaultValues: { password: '' } });
  const password = useWatch({ control: form.control, name: 'password' });
  const score = useStrength(password, email);
  const choose = form.handleSubmit((body) => {
    const weak = score !== null && score < LIMITS.accounts.passwordScore;
    if (weak) form.setError('password', { message: 'guessable' });
    else send.mutate(body, { onSuccess: onDone, onError: form.showFaults });
  });
  const fault = form.faultOf('password');
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void choose(event)}>
      {fault ? null : refusal}
      <ErrorSummary {...form.summary} />
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('password.label')}
        hint={t('password.help', { min: LIMITS.accounts.passwordLength })}
        autoComplete="new-password"
        error={fault}
        {...form.register('password')}
      />
      <PasswordMeter score={score} />
      <Button type="submit" variant="primary" wide pending={send.isPending}>
        {submit}
      </Button>
    </form>
  );
}
