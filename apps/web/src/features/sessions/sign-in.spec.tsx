import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, render } from '../../../test/render.tsx';
import { SignInView } from './sign-in.view.tsx';

const me = {
  accountId: aMembership().personId,
  email: 'camille@exemple.fr',
  name: 'Camille',
  locale: 'fr' as const,
  memberships: [],
};

describe('signing in', () => {
  it('sends what was typed and goes where the reader wanted', async () => {
    const heard = fakeApi().on(sessionsApi.signIn, me);
    const { user, address } = await render(<SignInView />, { at: '/connexion?retour=%2Fmes-sessions' });
    await user.type(screen.getByLabelText('Adresse électronique'), ' Camille@Exemple.fr');
    await user.type(screen.getByLabelText('Mot de passe'), 'quatre mots longs ensemble{Enter}');
    await waitFor(() => expect(address()).toBe('/mes-sessions'));
    expect(heard[0]?.input.body).toEqual({ email: 'camille@exemple.fr', password: 'quatre mots longs ensemble' });
  });

  it('names what is missing, gives the focus to the summary and sends nothing', async () => {
    const api = fakeApi();
    const { user } = await render(<SignInView />, { at: '/connexion' });
    await user.click(screen.getByRole('button', { name: 'Se connecter' }));
    expect(await screen.findByRole('region', { name: /2 points à corriger/ })).toHaveFocus();
    expect(screen.getByLabelText('Mot de passe')).toHaveAccessibleDescription('Remplissez ce champ.');
    expect(screen.getByLabelText('Adresse électronique')).toBeInvalid();
    expect(api.calls).toEqual([]);
  });

  it('says a refusal where it was given and keeps the address', async () => {
    fakeApi().refuse(sessionsApi.signIn, 'WRONG_CREDENTIALS');
    const { user, said } = await render(<SignInView />, { at: '/connexion' });
    await user.type(screen.getByLabelText('Adresse électronique'), 'camille@exemple.fr');
    await user.type(screen.getByLabelText('Mot de passe'), 'autre chose{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('ne correspond pas');
    expect(screen.getByLabelText('Adresse électronique')).toHaveValue('camille@exemple.fr');
    expect(said.refused).toEqual([]);
  });

  it('sends a link instead, with the address already typed', async () => {
    const heard = fakeApi().on(sessionsApi.requestLink, undefined);
    const { user } = await render(<SignInView />, { at: '/connexion', language: 'en' });
    await user.type(screen.getByLabelText('Email address'), 'camille@exemple.fr');
    await user.click(screen.getByRole('button', { name: 'Get a sign-in link' }));
    await user.click(screen.getByRole('button', { name: 'Get a sign-in link' }));
    expect(await screen.findByRole('heading', { name: 'Check your mail' })).toBeVisible();
    expect(heard[0]?.input.body).toEqual({ email: 'camille@exemple.fr' });
  });
});
