import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type SavedView, savedViewsApi } from '@trame/contracts/saved-views';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { SavedViewsMenu } from './saved-views-menu.tsx';

const ID = '0198f1c2-6a1b-7c3d-8e4f-00000000000';
const view = (at: number, change: Partial<SavedView> = {}): SavedView => ({
  ...{ id: `${ID}${at}`, version: 1, name: `Vue ${at}`, shared: false, look: { vue: 'tableau', only: 'LATE' } },
  ...change,
});
const open = async (views: readonly SavedView[], search = {}) => {
  const api = fakeApi();
  api.on(savedViewsApi.list, { items: [...views], total: views.length });
  const drawn = await render(<SavedViewsMenu search={search} />);
  await waitFor(() => expect(api.calls).toHaveLength(1));
  await drawn.user.click(screen.getByRole('button', { name: 'Vues enregistrées' }));
  return { api, ...drawn };
};

it('shows again what a view showed, in one press', async () => {
  const { user, address } = await open([view(1, { shared: true, name: 'Le point du mois' }), view(2)]);
  const shared = screen.getByRole('group', { name: 'Partagées par la coordination' });
  await user.click(within(shared).getByRole('menuitem', { name: 'Le point du mois' }));
  await waitFor(() => expect(address()).toBe('/clsm-de-rivebourg/plan?vue=tableau&only=LATE'));
});

it('gives a name to what the plan shows, and leaves what is open beside it', async () => {
  const search = { vue: 'etapes', only: 'SILENT', action: `${ID}9`, mois: '2026-11' } as const;
  const { api, user } = await open([], search);
  const heard = api.on(savedViewsApi.save, view(3, { name: 'Silences' }));
  await user.click(screen.getByRole('menuitem', { name: 'Enregistrer cette vue' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer la vue' }));
  expect(heard).toHaveLength(0);
  await user.type(screen.getByLabelText(/^Nom de la vue/), 'Silences');
  await user.click(screen.getByRole('checkbox', { name: /partager/ }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer la vue' }));
  const look = { vue: 'etapes', only: 'SILENT' };
  await waitFor(() => expect(heard[0]?.input.body).toEqual({ name: 'Silences', shared: true, look }));
});

it('keeps what was typed when the name is taken', async () => {
  const { api, user } = await open([view(1)]);
  api.refuse(savedViewsApi.save, 'VIEW_NAME_TAKEN');
  await user.click(screen.getByRole('menuitem', { name: 'Enregistrer cette vue' }));
  await user.type(screen.getByLabelText(/^Nom de la vue/), 'Vue 1');
  await user.click(screen.getByRole('button', { name: 'Enregistrer la vue' }));
  expect(await screen.findByText(/porte déjà ce nom/)).toBeVisible();
  expect(screen.getByLabelText(/^Nom de la vue/)).toHaveValue('Vue 1');
});

it('renames and removes', async () => {
  const { api, user } = await open([view(1)]);
  const renamed = api.on(savedViewsApi.rename, view(1, { name: 'Autre', version: 2 }));
  const removed = api.on(savedViewsApi.remove, undefined);
  await user.click(screen.getByRole('menuitem', { name: 'Renommer ou retirer' }));
  const name = screen.getByLabelText(/^Nom de la vue/);
  await user.clear(name);
  await user.type(name, 'Autre');
  await user.click(screen.getByRole('button', { name: 'Renommer' }));
  await waitFor(() => expect(renamed[0]?.input.body).toEqual({ name: 'Autre' }));
  await user.click(screen.getByRole('button', { name: /^Retirer/ }));
  await waitFor(() => expect(removed).toHaveLength(1));
});
