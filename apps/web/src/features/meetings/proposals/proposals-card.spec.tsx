import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { type Proposal, proposalsApi } from '@trame/contracts/proposals';
import { clearNotices, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { aMeetingPage } from '../../../../test/samples/meeting-page.ts';
import { ID, point } from '../../../../test/samples/subjects.ts';
import { ParkingCard } from '../subjects/parking-card.tsx';
import { ProposalsCard } from './proposals-card.tsx';

const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  id: `${ID}61`,
  version: 2,
  title: 'Horaires du lieu',
  description: '',
  state: 'WAITING',
  reason: null,
  ...more,
});
const meeting = aMeetingPage({ state: 'CONVENED', mayPrepare: false });
const answer = (open: boolean, ...items: Proposal[]) => ({ deadline: '2026-11-23', open, items });

let api: FakeApi;
beforeEach(() => {
  api = fakeApi();
});
afterEach(() => act(clearNotices));

describe('a member on the page of a meeting', () => {
  it('proposes a point until the day that is said, and is told what is missing', async () => {
    api.on(proposalsApi.mine, answer(true));
    const heard = api.on(proposalsApi.propose, proposal());
    const { user, said } = await render(<ProposalsCard meeting={meeting} />, { role: 'MEMBER' });
    expect(await screen.findByText(/Jusqu’au lundi 23 novembre/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Proposer ce point' }));
    expect(await screen.findByLabelText('Votre point')).toBeInvalid();
    await user.type(screen.getByLabelText('Votre point'), 'Horaires du lieu{Enter}');
    await waitFor(() => expect(said.done).toEqual(['Point proposé à la coordination.']));
    expect(heard[0]?.input.body.title).toBe('Horaires du lieu');
  });

  it('follows what becomes of it, and takes back what still waits', async () => {
    const declined = proposal({ id: `${ID}62`, title: 'Budget', state: 'DECLINED', reason: 'Vu en groupe.' });
    api.on(proposalsApi.mine, answer(false, proposal(), declined));
    const heard = api.on(proposalsApi.withdraw, undefined);
    const { user } = await render(<ProposalsCard meeting={meeting} />, { role: 'MEMBER' });
    expect(await screen.findByText(/Réponse de la coordination.: Vu en groupe\./)).toBeVisible();
    expect(screen.queryByLabelText('Votre point')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Retirer «.Horaires du lieu.»/ }));
    await waitFor(() => expect(heard[0]?.headers['if-match']).toBe('"2"'));
  });

  it('sees nothing where there is nothing to propose', async () => {
    api.on(proposalsApi.mine, answer(false));
    await render(<ProposalsCard meeting={meeting} />, { role: 'MEMBER' });
    await waitFor(() => expect(api.calls).toHaveLength(1));
    expect(screen.queryByText('Proposer un point')).toBeNull();
  });
});

describe('the coordination', () => {
  it('reads who proposed a point, and answers when it is not taken', async () => {
    api.on(parkedPointsApi.list, { items: [{ ...point, sentBy: null, proposedBy: 'Alix Premier' }], total: 1 });
    const heard = api.on(proposalsApi.decline, undefined);
    const restored = api.on(parkedPointsApi.restore, undefined);
    const { user } = await render(
      <>
        <ParkingCard meeting={aMeetingPage()} />
        <Toaster />
      </>,
    );
    expect(await screen.findByText('Proposé par Alix Premier')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Autres choix pour/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ne pas retenir' }));
    const window = within(await screen.findByRole('dialog'));
    await user.click(window.getByRole('button', { name: 'Ne pas retenir et répondre' }));
    expect(await window.findByLabelText('Votre réponse')).toBeInvalid();
    await user.type(window.getByLabelText('Votre réponse'), 'Vu en groupe.');
    await user.click(window.getByRole('button', { name: 'Ne pas retenir et répondre' }));
    await waitFor(() => expect(heard[0]?.input.body.reason).toBe('Vu en groupe.'));
    await user.click(await screen.findByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(restored[0]?.input.params.parkedPointId).toBe(point.id));
  });
});
