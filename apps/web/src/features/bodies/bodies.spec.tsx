import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type BodyNode, bodiesApi } from '@trame/contracts/bodies';
import { NO_VOTING } from '@trame/domain/voting/voting-rules';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { BodiesView } from './bodies.view.tsx';

const id = (turn: number) => `0198f1c2-6a1b-7c3d-8e4f-00000000010${turn}`;
const aBody = (turn: number, label: string, given: Partial<BodyNode> = {}): BodyNode => ({
  id: id(turn),
  version: 1,
  type: 'WORKING_GROUP',
  label,
  tag: 'GT',
  parentId: null,
  position: turn,
  officers: [],
  colleges: [],
  nextMeeting: null,
  openActions: 0,
  ...given,
});
const whole = (node: BodyNode) => ({
  ...node,
  mandateText: '',
  noticeDays: 7,
  proposalDays: 10,
  reminderDays: 3,
  correctionDays: 15,
  silenceDays: null,
  minutesLayout: null,
  ...NO_VOTING,
  dissolvedOn: null,
});

function council(...bodies: BodyNode[]): FakeApi {
  const api = fakeApi();
  api.on(bodiesApi.list, { items: bodies, total: bodies.length });
  api.on(bodiesApi.dissolved, { items: [], total: 0 });
  return api;
}
const last = aBody(2, 'Jeunes');
const three = [
  aBody(0, 'Comité', { colleges: [{ college: 'ELECTED', held: 1, vacant: 1 }] }),
  aBody(1, 'Logement', { parentId: id(0) }),
  last,
];

const gone = { id: id(9), type: 'WORKING_GROUP' as const, label: 'Mobilité', tag: 'GT', dissolvedOn: '2026-10-05' };

describe('the tree of bodies', () => {
  it('nests groups under their body and says what the composition lacks', async () => {
    council(...three);
    await render(<BodiesView />);
    const branch = await screen.findByRole('list', { name: 'Comité' });
    expect(within(branch).getByRole('link', { name: 'Logement' })).toBeVisible();
    expect(screen.getByText('4 collèges manquent')).toBeVisible();
    expect(screen.getByText('Sièges par collège, Élues et élus : 1 sur 2')).toBeInTheDocument();
  });

  it('moves a body by its menu and puts it back', async () => {
    const api = council(...three);
    const heard = api.on(bodiesApi.place, ({ input }) => whole({ ...last, version: 2, ...input.body }));
    const { user } = await render(<BodiesView />);
    await user.click(await screen.findByRole('button', { name: 'Actions sur Jeunes' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Monter' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ parentId: null, position: 0 }));
    expect(heard[0]?.headers['if-match']).toBe('"1"');
  });

  it('offers under "Déplacer vers…" only places that make no ring', async () => {
    council(...three);
    const { user } = await render(<BodiesView />);
    await user.click(await screen.findByRole('button', { name: 'Actions sur Comité' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Déplacer vers…' }));
    await user.click(await screen.findByRole('button', { name: /Dépend de/ }));
    const places = (await screen.findAllByRole('option')).map(({ textContent }) => textContent);
    expect(places).toEqual(['Aucune autre instance', 'Jeunes']);
  });

  it('creates a group with the usual tag and says a refusal beside what was typed', async () => {
    const api = council(...three);
    api.refuse(bodiesApi.create, 'BODY_LABEL_TAKEN');
    const { user } = await render(<BodiesView />);
    await user.click(await screen.findByRole('button', { name: 'Ajouter un groupe de travail' }));
    await user.type(await screen.findByLabelText('Nom'), 'Jeunes');
    await user.click(screen.getByRole('button', { name: 'Créer l’instance' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('porte déjà ce nom');
    expect(screen.getByLabelText('Nom')).toHaveValue('Jeunes');
  });

  it('proposes a tag of its own from the name, until somebody writes another', async () => {
    council(...three, aBody(3, 'Habitat', { tag: 'GT Logement' }));
    const { user } = await render(<BodiesView />);
    await user.click(await screen.findByRole('button', { name: 'Ajouter un groupe de travail' }));
    const [name, tag] = [await screen.findByLabelText('Nom'), screen.getByLabelText('Étiquette courte')];
    await user.type(name, 'Groupe de travail Logement');
    expect(tag).toHaveValue('GT Logement 2');
    await user.clear(tag);
    await user.type(tag, 'TOIT');
    await user.type(name, ' des jeunes');
    expect(tag).toHaveValue('TOIT');
  });

  it('lists what was dissolved and brings it back', async () => {
    const api = council(...three);
    api.on(bodiesApi.dissolved, { items: [gone], total: 1 });
    const heard = api.on(bodiesApi.restore, () => whole(aBody(9, 'Mobilité')));
    const { user } = await render(<BodiesView />);
    await user.click(await screen.findByText('Instances dissoutes (1)'));
    expect(screen.getByRole('link', { name: 'Mobilité' })).toBeVisible();
    expect(screen.getByText('dissoute le 5 octobre 2026')).toBeVisible();
    api.on(bodiesApi.dissolved, { items: [], total: 0 });
    await user.click(screen.getByRole('button', { name: 'Rétablir Mobilité' }));
    await waitFor(() => expect(screen.queryByText(/Instances dissoutes/)).not.toBeInTheDocument());
    expect(heard[0]?.input.params.bodyId).toBe(id(9));
  });

  it('names what is missing and sends nothing', async () => {
    const api = council(...three);
    const { user } = await render(<BodiesView />);
    await user.click(await screen.findByRole('button', { name: 'Ajouter un groupe de travail' }));
    await user.click(await screen.findByRole('button', { name: 'Créer l’instance' }));
    expect(await screen.findByLabelText('Nom')).toBeInvalid();
    expect(api.calls.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('shows a member no act, and an empty council no button', async () => {
    council(...three).on(bodiesApi.dissolved, { items: [gone], total: 1 });
    await render(<BodiesView />, { role: 'MEMBER' });
    expect(await screen.findByRole('link', { name: 'Jeunes' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Actions sur/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ajouter/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/Instances dissoutes/)).not.toBeInTheDocument();
  });
});
