import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { type Corner, cornersApi } from '@trame/contracts/corners';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { CornersCard } from './corners-card.tsx';

const id = (at: number): string => `0198f1c2-6a1b-7c3d-8e4f-0000000003${String(at).padStart(2, '0')}`;
const housing: Corner = {
  id: id(1),
  version: 3,
  label: 'Logement',
  room: 'Salle 2',
  capacity: 1,
  people: [{ id: id(2), name: 'Anne Figure' }],
};

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
  api.on(cornersApi.list, { items: [housing] });
});
const drawn = () => render(<CornersCard meetingId={id(9)} />);

describe('the corners of a meeting', () => {
  it('say who is in, that one is full, and let somebody out', async () => {
    const placed = api.on(cornersApi.place, undefined);
    const { user } = await drawn();
    expect(await screen.findByText('Complet')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Inscrire une personne/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Retirer Anne Figure de l’atelier' }));
    await waitFor(() => expect(placed[0]?.input.body).toEqual({ personId: id(2), cornerId: null }));
  });

  it('are changed in a window, which says why it was refused', async () => {
    api.refuse(cornersApi.put, 'CORNER_TOO_SMALL');
    const { user } = await drawn();
    await user.click(await screen.findByRole('button', { name: 'Modifier l’atelier Logement' }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/Plus de personnes sont inscrites/)).toBeVisible();
    const saved = api.on(cornersApi.put, housing);
    await user.clear(screen.getByLabelText(/^Salle/));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(saved[0]?.input.body).toEqual({ label: 'Logement', room: null, capacity: 1 }));
    expect(saved[0]?.headers['if-match']).toBe('"3"');
  });

  it('begin with one that has a title and places', async () => {
    api.on(cornersApi.list, { items: [] });
    const { user } = await drawn();
    expect(await screen.findByText(/^Aucun atelier/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ajouter un atelier' }));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer' }));
    expect(screen.getByLabelText('Intitulé')).toBeInvalid();
  });
});
