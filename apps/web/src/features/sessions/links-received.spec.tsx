import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { signInRoutes } from './sessions.routes.tsx';

const token = 'a'.repeat(40);
const me = { accountId: aMembership().personId, email: 'claire@exemple.fr', name: 'Claire', locale: 'fr' as const };
const open = (at: string) => renderRoutes({ visitor: signInRoutes }, at);
const solid = 'lanterne prairie chemin velours';

describe('a login link', () => {
  it('does nothing when it is opened, and signs in when its button is pressed', async () => {
    const api = fakeApi();
    api.on(sessionsApi.useLink, { ...me, memberships: [] });
    const { user, address } = await open(`/lien/${token}`);
    const button = await screen.findByRole('button', { name: 'Me connecter' });
    expect(api.calls).toEqual([]);
    await user.click(button);
    await waitFor(() => expect(address()).toBe('/'));
    expect(api.calls).toEqual([`POST /api/login-links/${token}/use`]);
  });

  it('offers a new one when it has served', async () => {
    fakeApi().refuse(sessionsApi.useLink, 'LINK_EXPIRED');
    const { user } = await open(`/lien/${token}`);
    await user.click(await screen.findByRole('button', { name: 'Me connecter' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Ce lien a expiré ou a déjà servi.');
    expect(screen.getByRole('link', { name: 'Recevoir un nouveau lien' })).toHaveAttribute('href', '/connexion');
  });
});

describe('an invitation', () => {
  const invited = { councilName: 'CLSM de Rivebourg', email: 'claire@exemple.fr', hasPassword: false };

  it('names the council, refuses a password that is too easy, then enters', async () => {
    const api = fakeApi();
    api.on(sessionsApi.invitation, invited);
    const heard = api.on(sessionsApi.acceptInvitation, { ...me, memberships: [] });
    const { user, address } = await open(`/invitation/${token}`);
    expect(await screen.findByRole('heading', { name: 'Rejoindre CLSM de Rivebourg' })).toBeVisible();
    const password = await screen.findByLabelText('Nouveau mot de passe');
    await user.type(password, 'motdepasse123');
    expect(await screen.findByRole('meter', { name: 'Solidité du mot de passe' }, { timeout: 9000 })).toHaveValue(2);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(password).toHaveAccessibleDescription(/se devine trop facilement/));
    expect(heard).toEqual([]);
    await user.clear(password);
    await user.type(password, `${solid}{Enter}`);
    await waitFor(() => expect(address()).toBe('/'));
    expect(heard[0]?.input.body).toEqual({ password: solid });
  }, 20_000);

  it('says under the field what the API finds too easy', async () => {
    const api = fakeApi();
    api.on(sessionsApi.invitation, invited);
    const fault = { pointer: '/body/password', code: 'guessable', detail: 'guessable' };
    api.refuse(sessionsApi.acceptInvitation, 'VALIDATION_FAILED', [fault]);
    const { user } = await open(`/invitation/${token}`);
    const password = await screen.findByLabelText('Nouveau mot de passe');
    await user.type(password, `${solid}{Enter}`);
    await waitFor(() => expect(password).toHaveAccessibleDescription(/se devine trop facilement/));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('asks for the known password of an account that exists, and shows it on demand', async () => {
    fakeApi().on(sessionsApi.invitation, { ...invited, hasPassword: true });
    const { user } = await open(`/invitation/${token}`);
    const password = await screen.findByLabelText('Mot de passe');
    expect(password).toHaveAttribute('type', 'password');
    await user.click(screen.getByLabelText('Afficher le mot de passe'));
    expect(password).toHaveAttribute('type', 'text');
  });

  it('lets nobody in who does not know that password', async () => {
    const api = fakeApi();
    api.on(sessionsApi.invitation, { ...invited, hasPassword: true });
    api.refuse(sessionsApi.acceptInvitation, 'WRONG_CREDENTIALS');
    const { user, address } = await open(`/invitation/${token}`);
    await user.type(await screen.findByLabelText('Mot de passe'), `${solid}{Enter}`);
    expect(await screen.findByRole('alert')).toHaveTextContent('Le mot de passe ne correspond pas à ce compte.');
    expect(address()).toBe(`/invitation/${token}`);
  });

  it('says so when it is over', async () => {
    fakeApi().refuse(sessionsApi.invitation, 'LINK_EXPIRED');
    await open(`/invitation/${token}`);
    expect(await screen.findByRole('alert')).toHaveTextContent('Demandez-en une nouvelle à la coordination.');
  });
});

describe('a forgotten password', () => {
  it('answers in the same words whether or not the account exists', async () => {
    const heard = fakeApi().on(sessionsApi.requestReset, undefined);
    const { user } = await open('/mot-de-passe-oublie');
    await user.type(await screen.findByLabelText('Adresse électronique'), 'claire@exemple.fr{Enter}');
    expect(await screen.findByText(/Si un compte existe pour claire@exemple.fr/)).toBeVisible();
    expect(heard).toHaveLength(1);
  });

  it('is chosen again from the link, which serves once', async () => {
    const api = fakeApi();
    api.refuse(sessionsApi.reset, 'LINK_EXPIRED');
    const { user, address } = await open(`/mot-de-passe/${token}`);
    await user.type(await screen.findByLabelText('Nouveau mot de passe'), `${solid}{Enter}`);
    expect(await screen.findByRole('alert')).toHaveTextContent('Ce lien a expiré ou a déjà servi.');
    api.on(sessionsApi.reset, undefined);
    await user.click(screen.getByRole('button', { name: 'Enregistrer ce mot de passe' }));
    await waitFor(() => expect(address()).toBe('/connexion'));
  });
});
