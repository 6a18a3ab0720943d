import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { decisionsApi, type RegisteredDecision } from '@trame/contracts/decisions';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { id } from '../../../test/running-meeting.tsx';
import { DecisionsView } from './decisions.view.tsx';

const line = (change: Partial<RegisteredDecision> = {}): RegisteredDecision => ({
  id: id(40),
  version: 1,
  itemId: id(41),
  bodyId: id(42),
  bodyType: 'STEERING',
  bodyTag: 'COPIL',
  year: 2026,
  number: 7,
  text: 'Le comité retient le local.',
  kind: 'CONSENSUS',
  needsExternalAct: true,
  externalReference: null,
  reviewOn: null,
  application: 'TO_APPLY',
  presentCount: 15,
  vote: null,
  quorumReached: null,
  decidedAt: '2026-06-03T13:00:00Z',
  meetingId: id(43),
  meetingTitle: 'Comité de pilotage',
  itemTitle: 'Local',
  decidedOn: '2026-06-03',
  settledOn: null,
  mayFollow: true,
  actionCount: 1,
  actions: [{ id: id(44), title: 'Signer la convention' }],
  waits: ['ACT_AWAITED'],
  ...change,
});

function registered(items: RegisteredDecision[], api: FakeApi = fakeApi()) {
  api.on(bodiesApi.list, { items: [], total: 0 });
  return { api, asked: api.on(decisionsApi.list, { items, total: items.length, years: [2026] }) };
}

describe('the register of decisions', () => {
  it('says the number, the words, the actions and what is awaited', async () => {
    registered([line()]);
    await render(<DecisionsView />);
    const row = within(await screen.findByRole('row', { name: /COPIL 2026-07/ }));
    expect(row.getByText('Le comité retient le local.')).toBeVisible();
    expect(row.getByRole('link', { name: 'Signer la convention' })).toBeVisible();
    expect(row.getByText('Acte extérieur attendu')).toBeVisible();
  });

  it('says what became of a decision, with the reference of its act', async () => {
    const { api } = registered([line()]);
    const followed = api.on(decisionsApi.follow, ({ input: { body } }) => line({ ...body, version: 2 }));
    const { user } = await render(<DecisionsView />);
    await user.click(await screen.findByRole('button', { name: 'Mettre à jour le suivi de COPIL 2026-07' }));
    await user.click(await screen.findByRole('radio', { name: 'Appliquée' }));
    await user.type(screen.getByRole('textbox', { name: /Référence de l’acte/ }), 'Délibération 2027-04');
    await user.click(screen.getByRole('button', { name: 'Enregistrer le suivi' }));
    await waitFor(() => expect(followed).toHaveLength(1));
    expect(followed[0]?.input.body).toMatchObject({
      application: 'APPLIED',
      externalReference: 'Délibération 2027-04',
    });
    expect(followed[0]?.headers['if-match']).toBe('"1"');
  });

  it('shows both states when somebody else followed it meanwhile, and saves over what was read', async () => {
    const { api } = registered([line()]);
    api.refuse(decisionsApi.follow, 'VERSION_STALE', undefined, line({ application: 'OVERTAKEN', version: 4 }));
    const { user } = await render(<DecisionsView />);
    await user.click(await screen.findByRole('button', { name: /Mettre à jour le suivi/ }));
    await user.click(await screen.findByRole('radio', { name: 'Appliquée' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer le suivi' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(/^Appliquée/)).toBeVisible();
    expect(within(dialog).getByText('Dépassée')).toBeVisible();
    const followed = api.on(decisionsApi.follow, ({ input: { body } }) => line({ ...body, version: 5 }));
    await user.click(within(dialog).getByRole('button', { name: 'Garder la mienne' }));
    expect(followed[0]?.headers['if-match']).toBe('"4"');
  });

  it('is only read by those who may not follow', async () => {
    registered([line({ mayFollow: false })]);
    await render(<DecisionsView />);
    await screen.findByText('Le comité retient le local.');
    expect(screen.queryByRole('button', { name: /Mettre à jour/ })).toBeNull();
  });

  it('says so when nothing was decided yet', async () => {
    registered([]);
    await render(<DecisionsView />);
    expect(await screen.findByText('Les décisions prises en séance s’inscriront ici.')).toBeVisible();
  });
});
