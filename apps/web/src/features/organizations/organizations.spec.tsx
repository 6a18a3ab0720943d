import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type Organization, organizationsApi } from '@trame/contracts/organizations';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { OrganizationsView } from './organizations.view.tsx';

const gem: Organization = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000501', version: 2, name: 'GEM Les Passerelles' },
  ...{ aliases: ['Les Passerelles'], reveals: true, people: 3 },
};
const at = { at: '/clsm-de-rivebourg/membres/organismes' };

function listed(items: Organization[] = [gem]) {
  const api = fakeApi();
  const heard = api.on(organizationsApi.list, { items, total: items.length });
  return { api, heard };
}

describe('the organisations', () => {
  it('are listed with their names, and what they mask for those who may know', async () => {
    listed();
    await render(<OrganizationsView />, at);
    const row = await screen.findByRole('row', { name: /GEM Les Passerelles/ });
    for (const words of ['Les Passerelles', '3', 'Masque ses membres'])
      expect(within(row).getByText(words)).toBeVisible();
  });

  it('show others their names alone, and nothing to change', async () => {
    listed([{ ...gem, reveals: null, people: 0 }]);
    await render(<OrganizationsView />, { ...at, role: 'LEAD' });
    expect(await screen.findByRole('row', { name: /GEM Les Passerelles/ })).toBeVisible();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Nom', 'Autres noms']);
    expect(screen.queryByRole('button', { name: /Modifier/ })).toBeNull();
  });

  it('change with the version that was read', async () => {
    const { api } = listed();
    const heard = api.on(organizationsApi.change, { ...gem, version: 3 });
    const { user } = await render(<OrganizationsView />, at);
    await user.click(await screen.findByRole('button', { name: 'Modifier GEM Les Passerelles' }));
    await user.type(await screen.findByLabelText(/^Autres noms/), '{Enter}La Passerelle');
    await user.click(screen.getByRole('checkbox', { name: /Masque ses membres/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’organisme' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]?.headers['if-match']).toBe('"2"');
    expect(heard[0]?.input.body).toEqual({
      name: 'GEM Les Passerelles',
      aliases: ['Les Passerelles', 'La Passerelle'],
      reveals: false,
    });
  });

  it('say why a name is refused, and keep it', async () => {
    const { api } = listed();
    api.refuse(organizationsApi.change, 'ORGANIZATION_EXISTS');
    const { user } = await render(<OrganizationsView />, at);
    await user.click(await screen.findByRole('button', { name: 'Modifier GEM Les Passerelles' }));
    await user.type(await screen.findByLabelText('Nom'), ' 2');
    await user.click(screen.getByRole('button', { name: 'Enregistrer l’organisme' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Un organisme porte déjà ce nom.');
    expect(screen.getByLabelText('Nom')).toHaveValue('GEM Les Passerelles 2');
  });

  it('leave at once, or are refused when something cites them', async () => {
    const { api } = listed();
    const heard = api.on(organizationsApi.remove, undefined);
    const { user, said } = await render(<OrganizationsView />, at);
    await user.click(await screen.findByRole('button', { name: 'Supprimer GEM Les Passerelles' }));
    await waitFor(() => expect(heard).toHaveLength(1));
    api.refuse(organizationsApi.remove, 'ORGANIZATION_IN_USE');
    await user.click(screen.getByRole('button', { name: 'Supprimer GEM Les Passerelles' }));
    await waitFor(() => expect(said.refused).toEqual(['ORGANIZATION_IN_USE']));
  });

  it('say that there are none, or that none is found and how to see them all', async () => {
    const { heard } = listed([]);
    const { user } = await render(<OrganizationsView />, at);
    expect(await screen.findByText(/Aucun organisme encore/)).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'police');
    await waitFor(() => expect(heard.at(-1)?.input.query.search).toBe('police'));
    await user.click(await screen.findByRole('button', { name: 'Retirer la recherche' }));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});
