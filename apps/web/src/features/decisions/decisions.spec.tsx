import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { bodiesApi } from '@trame/contracts/bodies';
import { decisionsApi, type RegisteredDecision } from '@trame/contracts/decisions';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { id } from '../../../test/running-meeting.tsx';
import { DecisionsView } from './decisions.view.tsx';

/** An action of the plan, as its page reads it. */
const anAction = (change: Partial<ActionPage> = {}): ActionPage => ({
  ...{
    id: id(44),
    version: 5,
    number: null,
    title: 'Signer la convention',
    axisId: null,
    objectiveId: null,
    parentId: null,
  },
  ...{
    status: 'PLANNED',
    daysLate: 0,
    silent: false,
    missing: [],
    body: null,
    lead: null,
    leadOrganization: null,
    startsOn: null,
  },
  ...{ dueOn: null, dueText: null, progress: 0, newsAt: null, description: '', targetPublic: null, indicator: null },
  ...{
    indicatorTarget: null,
    axis: null,
    objective: null,
    parent: null,
    parts: [],
    carriedFrom: null,
    carriedTo: null,
    partners: [],
    budget: [],
    born: null,
    news: [],
  },
  ...{ frameworkItems: [], themes: [], publics: [], mayChange: true, mayReport: true },
  ...change,
});

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

describe('what carries a decision out', () => {
  const other = line({
    id: id(50),
    number: 8,
    text: 'Le comité nomme un référent.',
    actions: [],
    actionCount: 0,
    waits: ['NO_ACTION'],
  });
  const linking = (api: FakeApi) =>
    api.on(decisionsApi.link, ({ input: { params, body } }) => ({ id: params.actionId, version: 6, ...body }));

  it('is changed from an action to another decision of the body, or to none, at the version that is there', async () => {
    const { api } = registered([line(), other]);
    api.on(actionPlanApi.getAction, anAction());
    const linked = linking(api);
    const { user } = await render(<DecisionsView />);
    await user.click(await screen.findByRole('button', { name: /Lier à une décision.*Signer la convention/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Décision mise en œuvre' }));
    expect(dialog.getByText(/le compte rendu ne change pas, même approuvé/)).toBeVisible();
    await user.click(await dialog.findByRole('button', { name: /COPIL 2026-07/ }));
    await user.click(await screen.findByRole('option', { name: /COPIL 2026-08/ }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer le lien' }));
    await waitFor(() => expect(linked[0]?.input.body).toEqual({ decisionId: other.id }));
    expect(linked[0]?.headers['if-match']).toBe('"5"');
  });

  it('is an action of the plan, chosen from the decision that has none', async () => {
    const { api } = registered([other]);
    const axes = { axes: [], objectives: [], roadmap: null, total: 1, today: '2026-12-03' };
    const counts = { all: 1, done: 0, running: 0, late: 0, toStart: 1, left: 0, silent: 0, incomplete: 0 };
    api.on(actionPlanApi.get, { ...axes, counts, actions: [anAction()] });
    const linked = linking(api);
    const { user } = await render(<DecisionsView />);
    await user.click(await screen.findByRole('button', { name: 'Lier une action à COPIL 2026-08' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lier une action à COPIL 2026-08' }));
    expect(dialog.getByRole('button', { name: 'Enregistrer le lien' })).toBeDisabled();
    await user.click(await dialog.findByRole('button', { name: /Action du plan/ }));
    await user.click(await screen.findByRole('option', { name: 'Signer la convention' }));
    await user.click(dialog.getByRole('button', { name: 'Enregistrer le lien' }));
    await waitFor(() => expect(linked[0]?.input.params.actionId).toBe(id(44)));
  });

  it('is not changed by those who do not manage actions', async () => {
    registered([line({ mayFollow: false })]);
    await render(<DecisionsView />, { role: 'MEMBER' });
    await screen.findByRole('row', { name: /COPIL 2026-07/ });
    expect(screen.queryByRole('button', { name: /^Lier/ })).toBeNull();
  });
});
