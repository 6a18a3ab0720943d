import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { documentsApi } from '@trame/contracts/documents';
import { type ParkedPoint, parkedPointsApi } from '@trame/contracts/parked-points';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { item, point } from '../../../../test/samples/subjects.ts';
import { ParkingCard } from './parking-card.tsx';

const meeting = aMeetingPage({ items: [item] });
let api: FakeApi;
jest.setTimeout(20_000);

beforeEach(() => {
  api = fakeApi();
});
afterEach(() => act(clearNotices));

describe('the parking lot', () => {
  const draw = (items: ParkedPoint[], state: 'DRAFT' | 'IN_PROGRESS' = 'DRAFT') => {
    api.on(parkedPointsApi.list, { items, total: items.length });
    return render(
      <>
        <ParkingCard meeting={{ ...meeting, state }} />
        <Toaster />
      </>,
    );
  };

  it('shows who sent a point, and moves it to the agenda and back', async () => {
    const taken = api.on(parkedPointsApi.take, item);
    const parked = api.on(parkedPointsApi.park, point);
    const { user } = await draw([point]);
    expect(await screen.findByRole('listitem')).toHaveTextContent(/Décision, 25\smin.*Transmis par GT Logement/);
    await user.click(screen.getByRole('button', { name: /Mettre à l’ordre du jour\s: «\sAstreinte\s»/ }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(parked[0]?.input.params.itemId).toBe(item.id));
    expect(taken[0]?.input.params.parkedPointId).toBe(point.id);
  });

  it('says how many documents wait with a point, and opens them', async () => {
    const list = api.on(documentsApi.list, { items: [], mayManage: true, takesNone: false });
    const { user } = await draw([{ ...point, documents: 2 }]);
    expect(await screen.findByRole('listitem')).toHaveTextContent(/25\smin, 2\sdocuments/);
    await user.click(screen.getByRole('button', { name: /Autres choix pour/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Documents du point' }));
    expect(await screen.findByText(/Déposez des fichiers ici/)).toBeVisible();
    expect(list[0]?.input.query).toEqual({ ownerKind: 'POINT', ownerId: point.id });
  });

  it('takes a point by its title alone, and says what is missing', async () => {
    const heard = api.on(parkedPointsApi.add, point);
    const { user, said } = await draw([]);
    expect(await screen.findByText(/La réserve est vide/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mettre en réserve' }));
    expect(await screen.findByText('Remplissez ce champ.')).toBeVisible();
    await user.type(screen.getByLabelText('Point à garder pour plus tard'), 'Astreinte{Enter}');
    await waitFor(() => expect(said.done).toEqual(['Point mis en réserve.']));
    expect(heard[0]?.input.body).toMatchObject({ title: 'Astreinte', purpose: 'DISCUSSION', minutes: 15 });
  });

  it('removes a point, and brings it back', async () => {
    const removed = api.on(parkedPointsApi.remove, undefined);
    const restored = api.on(parkedPointsApi.restore, undefined);
    const { user } = await draw([point]);
    await user.click(await screen.findByRole('button', { name: /Autres choix pour/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Retirer de la réserve' }));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(restored).toHaveLength(1));
    expect(removed[0]?.headers['if-match']).toBe('"3"');
  });

  it('is folded while the meeting runs', async () => {
    const { user } = await draw([point], 'IN_PROGRESS');
    const summary = await screen.findByText('1 point en réserve', { selector: 'summary' });
    expect(screen.getByText('Astreinte')).not.toBeVisible();
    await user.click(summary);
    expect(screen.getByText('Astreinte')).toBeVisible();
  });
});
