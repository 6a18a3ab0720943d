import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { signInBody } from '@trame/contracts/sessions';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { PasswordField } from './password-field.tsx';
import styles from './sessions.module.css';
import { useSignIn } from './sessions.queries.ts';

interface SignInFormProps {
  /** Typed already, on the other way in. */
  email: string;
  /** Chooses the link instead, with the address typed so far. */
  onLink: (email: string) => void;
}

export function SignInForm({ email, onLink }: SignInFormProps) {
  const { t } = useTranslation(['accounts', 'common']);
  const { retour } = useSearch({ strict: false });
  const navigate = useNavigate();
  const signIn = useSignIn();
  const form = useContractForm(signInBody, { defaultValues: { email, password: '' } });
  const enter = form.handleSubmit((body) =>
    signIn.mutate(body, { onSuccess: () => void navigate({ href: retour ?? '/' }) }),
  );
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void enter(event)}>
      <Refusal error={signIn.error} />
      <ErrorSummary {...form.summary} />
      <TextField
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        error={form.faultOf('email')}
        {...form.register('email')}
      />
      <PasswordField
        label={t('signIn.password')}
        autoComplete="current-password"
        error={form.faultOf('password')}
        {...form.register('password')}
      />
      <Button type="submit" variant="primary" wide pending={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
      <p className={styles['aside']}>
        <Link to="/mot-de-passe-oublie">{t('signIn.forgotten')}</Link>
      </p>
      <p className={styles['or']}>{t('common:or')}</p>
      <Button wide onClick={() => onLink(form.getValues('email'))}>
        {t('signIn.link')}
      </Button>
    </form>
  );
}
