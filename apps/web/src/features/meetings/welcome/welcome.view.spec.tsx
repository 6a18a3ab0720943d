import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type Welcome, welcomeApi } from '@trame/contracts/welcome';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { WelcomeScreen } from './welcome.view.tsx';

const MEETING = '0198f1c2-6a1b-7c3d-8e4f-000000000035';
const aWelcome = (more: Partial<Welcome> = {}): Welcome => ({
  version: 0,
  title: 'Plénière',
  isOpen: false,
  opens: '2026-12-03T12:00',
  zone: 'Europe/Paris',
  arrived: 0,
  ...more,
});
const opened = aWelcome({ version: 1, isOpen: true, arrived: 3 });

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  api.on(welcomeApi.get, aWelcome());
});
const drawn = () => render(<WelcomeScreen meetingId={MEETING} />);

describe('the screen at the door', () => {
  it('shows a code and its address once opened, and how many have arrived', async () => {
    const { user } = await drawn();
    expect(await screen.findByText('Personne n’est encore arrivé')).toBeVisible();
    api.on(welcomeApi.open, { welcome: opened, address: 'https://trame.test/e/k7m2-9qpx-4tnd' });
    api.on(welcomeApi.get, opened);
    await user.click(screen.getByRole('button', { name: 'Ouvrir l’accueil' }));
    expect(await screen.findByRole('img', { name: /k7m2-9qpx-4tnd/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'trame.test/e/k7m2-9qpx-4tnd' })).toBeVisible();
    expect(screen.getByText('3 personnes arrivées')).toBeVisible();
  });

  it('closes after a question, as it was seen', async () => {
    api.on(welcomeApi.get, opened);
    const closed = api.on(welcomeApi.close, undefined);
    const { user, said } = await drawn();
    await user.click(await screen.findByRole('button', { name: 'Fermer l’accueil' }));
    const [, confirm] = await screen.findAllByRole('button', { name: 'Fermer l’accueil', hidden: true });
    await user.click(confirm as HTMLElement);
    await waitFor(() => expect(said.done).toEqual(['Accueil fermé.']));
    expect(closed[0]?.headers['if-match']).toBe('"1"');
  });

  it('says why it does not open', async () => {
    api.refuse(welcomeApi.open, 'WELCOME_OVER');
    const { user } = await drawn();
    await user.click(await screen.findByRole('button', { name: 'Ouvrir l’accueil' }));
    expect(await screen.findByText(/Le jour de cette réunion est passé/)).toBeVisible();
  });
});
