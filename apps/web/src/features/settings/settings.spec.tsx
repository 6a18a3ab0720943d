import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type Council, councilsApi } from '@trame/contracts/councils';
import { type LetterheadShown, letterheadApi } from '@trame/contracts/letterhead';
import { fakeApi } from '../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../test/render.tsx';
import { SettingsView } from './settings.view.tsx';

const council: Council = {
  ...{ id: COUNCIL_ID, version: 3, slug: 'clsm-de-rivebourg', name: 'CLSM de Rivebourg', zone: 'Europe/Paris' },
  ...{
    carrierKind: 'MUNICIPALITY',
    carrierName: 'Ville de Rivebourg',
    contactEmail: null,
    newsDay: null,
    chairCode: false,
    publicPlan: false,
  },
};
const letterhead: LetterheadShown = { version: 5, lines: 'Ville de Rivebourg', logo: null };

function settings() {
  const api = fakeApi();
  api.on(councilsApi.get, council);
  api.on(letterheadApi.get, letterhead);
  return api;
}

it('changes the contact of the council, and leaves it empty when it is erased', async () => {
  const api = settings();
  const heard = api.on(councilsApi.settle, { ...council, contactEmail: 'clsm@exemple.fr' });
  const { user } = await render(<SettingsView />);
  await user.type(await screen.findByLabelText(/^Adresse de contact/), 'clsm@exemple.fr');
  await user.click(screen.getByRole('button', { name: /Enregistrer l.identité/ }));
  await waitFor(() => expect(heard[0]?.input).toMatchObject({ body: { contactEmail: 'clsm@exemple.fr' } }));
  expect(heard[0]?.headers['if-match']).toBe('"3"');
  await user.clear(screen.getByLabelText(/^Adresse de contact/));
  await user.click(screen.getByRole('button', { name: /Enregistrer l.identité/ }));
  await waitFor(() => expect(heard[1]?.input.body.contactEmail).toBeNull());
});

it('shows the top of a page, and keeps what is typed when a logo is refused', async () => {
  const api = settings();
  api.refuse(letterheadApi.putLogo, 'LOGO_UNREADABLE');
  const heard = api.on(letterheadApi.settle, { ...letterhead, version: 6, lines: 'Mairie' });
  const { user, container } = await render(<SettingsView />);
  const lines = await screen.findByLabelText(/^Lignes d.en-tête/);
  expect(screen.getByRole('figure')).toHaveTextContent('CLSM de RivebourgVille de Rivebourg');
  await user.clear(lines);
  await user.type(lines, 'Mairie');
  // files of jsdom cannot be read
  const file = Object.assign(new File(['?'], 'logo.png'), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) });
  await user.upload(container.querySelector('input[type=file]') as HTMLInputElement, file);
  expect(await screen.findByText(/pas une image lisible/)).toBeVisible();
  expect(lines).toHaveValue('Mairie');
  await user.click(screen.getByRole('button', { name: /Enregistrer l.en-tête/ }));
  await waitFor(() => expect(heard[0]?.input).toMatchObject({ body: { lines: 'Mairie' } }));
});

it('shows both texts when somebody else saved meanwhile', async () => {
  const api = settings();
  api.refuse(letterheadApi.settle, 'VERSION_STALE', [], { ...letterhead, version: 7, lines: 'Hôpital' });
  const { user } = await render(<SettingsView />);
  await user.type(await screen.findByLabelText(/^Lignes d.en-tête/), ', 59000');
  await user.click(screen.getByRole('button', { name: /Enregistrer l.en-tête/ }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('Ville de Rivebourg, 59000');
  expect(dialog).toHaveTextContent('Hôpital');
});

it('asks for a code before anything is recorded behind the link of the chair', async () => {
  const api = settings();
  const heard = api.on(councilsApi.settle, { ...council, chairCode: true });
  const { user } = await render(<SettingsView />);
  await user.click(await screen.findByRole('switch', { name: /Demander un code/ }));
  await waitFor(() => expect(heard[0]?.input).toMatchObject({ body: { chairCode: true } }));
});

it('is for the coordination alone', async () => {
  await render(<SettingsView />, { role: 'CHAIR' });
  expect(screen.queryByLabelText(/^Lignes/)).toBeNull();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/clsm-de-rivebourg/semaine');
});

it('publishes the plan when it is asked to, and then leads to its page', async () => {
  const api = settings();
  const heard = api.on(councilsApi.settle, { ...council, version: 4, publicPlan: true });
  const { user } = await render(<SettingsView />);
  const box = await screen.findByRole('switch', { name: /^Publier les actions/ });
  expect(box).not.toBeChecked();
  expect(screen.queryByRole('link', { name: 'Voir la page publique' })).toBeNull();
  api.on(councilsApi.get, { ...council, version: 4, publicPlan: true });
  await user.click(box);
  expect(await screen.findByRole('link', { name: 'Voir la page publique' })).toHaveAttribute(
    'href',
    '/c/clsm-de-rivebourg/plan',
  );
  expect(heard[0]?.input.body).toEqual({ publicPlan: true });
});
