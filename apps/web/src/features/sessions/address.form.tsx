import type { UseMutationResult } from '@tanstack/react-query';
import { addressBody } from '@trame/contracts/sessions';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './sessions.module.css';

interface AddressFormProps {
  email?: string;
  /** Sends something to the address; the answer never tells whether an account exists. */
  send: UseMutationResult<void, Error, string>;
  submit: string;
  hint: string;
  /** Another way in, with the address typed so far. */
  other?: { label: string; choose: (email: string) => void };
}

/** One address, to receive a link. */
export function AddressForm({ email = '', send, submit, hint, other }: AddressFormProps) {
  const { t } = useTranslation('accounts');
  const form = useContractForm(addressBody, { defaultValues: { email } });
  const ask = form.handleSubmit((body) => send.mutate(body.email));
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void ask(event)}>
      <Refusal error={send.error} />
      <ErrorSummary {...form.summary} />
      <TextField
        label={t('signIn.email')}
        hint={hint}
        type="email"
        autoComplete="username"
        error={form.faultOf('email')}
        {...form.register('email')}
      />
      <Button type="submit" variant="primary" wide pending={send.isPending}>
        {submit}
      </Button>
      {other ? (
        <Button wide onClick={() => other.choose(form.getValues('email'))}>
          {other.label}
        </Button>
      ) : null}
    </form>
  );
}
