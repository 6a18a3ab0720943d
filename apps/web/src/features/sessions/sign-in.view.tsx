import { LIMITS } from '@trame/contracts/limits';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../platform/page.tsx';
import { AddressForm } from './address.form.tsx';
import { LinkSent } from './link-sent.tsx';
import { useRequestLink } from './sessions.queries.ts';
import { SignInForm } from './sign-in.form.tsx';

/** Signing in: with a password, or with a link sent by mail. The address typed follows from one way to the other. */
export function SignInView() {
  const { t } = useTranslation('accounts');
  const [way, setWay] = useState<'password' | 'link'>('password');
  const [email, setEmail] = useState('');
  const ask = useRequestLink();
  const change = (next: typeof way) => (typed: string) => {
    setEmail(typed);
    setWay(next);
  };
  if (ask.isSuccess) return <LinkSent email={ask.variables} onBack={() => ask.reset()} />;
  return (
    <Page title={t('signIn.title')} lead={t('signIn.intro')}>
      {way === 'password' ? (
        <SignInForm email={email} onLink={change('link')} />
      ) : (
        <AddressForm
          email={email}
          send={ask}
          submit={t('signIn.link')}
          hint={t('signIn.linkHelp', { minutes: LIMITS.accounts.loginLinkMinutes })}
          other={{ label: t('signIn.withPassword'), choose: change('password') }}
        />
      )}
    </Page>
  );
}
