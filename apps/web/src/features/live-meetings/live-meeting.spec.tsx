import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { decisionsApi } from '@trame/contracts/decisions';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { notify, Toaster } from '@trame/ui/toaster';
import { type FakeApi, fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { LiveMeetingScreen } from './live-meeting.view.tsx';

const id = (at: number): string => `0198f1c2-6a1b-7c3d-8e4f-0000000001${String(at).padStart(2, '0')}`;
const [MEETING, FIRST, SECOND, CAMILLE] = [id(1), id(2), id(3), id(4)];

const anItem = (itemId: string, title: string, openedAt: string | null) => ({
  id: itemId,
  title,
  purpose: 'DISCUSSION' as const,
  presenter: null,
  presenterOrganization: null,
  plannedMinutes: 10,
  spentSeconds: 0,
  openedAt,
  done: false,
  withoutDebate: false,
});

const running = (): LiveMeeting => ({
  meeting: {
    id: MEETING,
    version: 2,
    title: 'Comité de pilotage',
    state: 'IN_PROGRESS',
    bodyId: id(9),
    bodyTag: 'COPIL',
    bodyLabel: 'Comité de pilotage',
    votes: false,
    startsLocal: '2026-12-03T14:00',
    zone: 'Europe/Paris',
    durationMinutes: 120,
    place: null,
    startedAt: new Date().toISOString(),
    endedAt: null,
    currentItemId: FIRST,
  },
  items: [anItem(FIRST, 'Accueil', new Date().toISOString()), anItem(SECOND, 'Logement', null)],
  notes: [],
  decisions: [],
  actions: [],
  attendance: [],
  people: [{ id: CAMILLE, name: 'Camille Roussel' }],
  minutesStatus: null,
});

/** An API that commits whatever it is sent, and the texts it heard. */
function committing(api: FakeApi = fakeApi()) {
  api.on(liveMeetingsApi.get, running());
  const notes = api.on(minutesApi.putNote, ({ input: { params, body } }) => ({
    id: params.noteId,
    version: 1,
    ...body,
  }));
  const decisions = api.on(decisionsApi.put, ({ input: { params, body } }) => ({
    ...body,
    id: params.decisionId,
    version: 1,
    bodyTag: 'COPIL',
    year: 2026,
    number: 3,
    application: 'TO_APPLY' as const,
    presentCount: 15,
  }));
  const actions = api.on(liveMeetingsApi.putAction, ({ input: { params, body } }) => ({
    ...body,
    id: params.actionId,
    version: 1,
    number: null,
    leadId: body.lead?.id ?? null,
    leadName: body.lead ? 'Camille Roussel' : null,
  }));
  const moves = api.on(liveMeetingsApi.openItem, undefined);
  return { api, notes, decisions, actions, moves };
}

const open = async () => {
  const drawn = await render(<LiveMeetingScreen meetingId={MEETING} point={null} />);
  const text = await screen.findByRole('textbox', { name: 'Texte de la note' });
  await drawn.user.click(text);
  return { ...drawn, text };
};
const flow = async () => within(await screen.findByRole('list', { name: 'Prise de notes du point 1' }));
const saved = () => waitFor(() => expect(document.querySelector('[data-save=saved]')).toBeInTheDocument());

beforeEach(() => localStorage.clear());

describe('writing during a meeting', () => {
  it('commits a line with Enter, keeps its lines with Shift Enter, and stays ready for the next', async () => {
    const { notes } = committing();
    const { user, text } = await open();
    await user.keyboard('Première ligne{Shift>}{Enter}{/Shift}et sa suite{Enter}');
    await saved();
    expect(notes.map(({ input }) => input.body)).toMatchObject([
      { itemId: FIRST, text: 'Première ligne\net sa suite' },
    ]);
    expect(text).toHaveValue('');
    expect(text).toHaveFocus();
    expect(screen.getByText(/Première ligne/)).toBeVisible();
  });

  it('turns a note into a decision with /d and shows the number the server gave', async () => {
    const { decisions } = committing();
    const { user } = await open();
    await user.keyboard('/d Retenir le local{Enter}');
    expect(await (await flow()).findByText('Décision 3')).toBeVisible();
    expect(decisions[0]?.input.body).toMatchObject({ text: 'Retenir le local', kind: 'CONSENSUS' });
    expect(screen.getByRole('button', { name: 'Note' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('makes an action with a lead and a date in a few keys', async () => {
    const { actions } = committing();
    const { user } = await open();
    await user.keyboard('/a Signer la convention{Tab}Cam{ArrowDown}{Enter}{Tab}15012027{Enter}');
    await waitFor(() => expect(actions).toHaveLength(1));
    expect(actions[0]?.input.body).toMatchObject({
      title: 'Signer la convention',
      lead: { id: CAMILLE, name: null },
      dueOn: '2027-01-15',
    });
    expect((await flow()).getByText('Signer la convention')).toBeVisible();
  });

  it('goes back to a note with Esc and loses no word', async () => {
    committing();
    const { user } = await open();
    await user.keyboard('/d Retenir{Escape}');
    expect(screen.getByRole('textbox', { name: 'Texte de la note' })).toHaveValue('Retenir');
  });

  it('moves on with Ctrl Enter, the line committed under the item it was written for', async () => {
    const { notes, moves } = committing();
    const { user } = await open();
    await user.keyboard('Dernier mot{Control>}{Enter}{/Control}');
    await waitFor(() => expect(moves.map(({ input }) => input.params.itemId)).toEqual([SECOND]));
    expect(notes[0]?.input.body.itemId).toBe(FIRST);
  });

  it('moves on while a message passes, not under a window', async () => {
    const { moves } = committing();
    const { user } = await render(
      <>
        <LiveMeetingScreen meetingId={MEETING} point={null} />
        <Toaster />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: 'Terminer' }));
    await screen.findByRole('dialog', { name: 'Terminer la séance' });
    await user.keyboard('{Control>}{Enter}{/Control}{Escape}');
    expect(moves).toHaveLength(0);
    act(() => notify('15 personnes notées présentes.'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(moves).toHaveLength(1));
  });

  it('warns at a named case', async () => {
    committing();
    const { user } = await open();
    await user.keyboard('Camille Roussel a été hospitalisée');
    expect(await screen.findByText(/santé d’une personne nommée/)).toBeVisible();
  });
});

describe('without a connection', () => {
  it('shows the line, says where it is, and sends it once when the connection is back', async () => {
    const { api, notes } = committing();
    const { user } = await open();
    api.offline();
    await user.keyboard('Écrite hors ligne{Enter}');
    expect((await screen.findAllByText(/Hors connexion\. Vos notes sont gardées sur cet appareil/))[0]).toBeVisible();
    expect(screen.getByText('Écrite hors ligne')).toBeVisible();
    api.offline(false);
    act(() => void window.dispatchEvent(new Event('online')));
    await saved();
    act(() => void window.dispatchEvent(new Event('online')));
    await saved();
    expect(notes.map(({ input }) => input.body.text)).toEqual(['Écrite hors ligne']);
  });

  it('keeps a line that was never committed when the page is left', async () => {
    committing();
    const first = await open();
    await first.user.keyboard('À moitié écrite');
    expect(document.querySelector('[data-save=draft]')).toBeInTheDocument();
    first.unmount();
    const { text } = await open();
    expect(text).toHaveValue('À moitié écrite');
  });
});

describe('a refused line', () => {
  it('stays, with the sentence of the refusal and a way to try again', async () => {
    const { api } = committing();
    api.refuse(minutesApi.putNote, 'MEETING_NOT_RUNNING');
    const { user } = await open();
    await user.keyboard('Trop tard{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Trop tard');
    expect(alert).toHaveTextContent('n’est plus un projet');
    await user.click(within(alert).getByRole('button', { name: 'Abandonner' }));
    expect(screen.queryByText('Trop tard')).not.toBeInTheDocument();
  });
});

it('lists what is missing before the end, each with its way', async () => {
  committing();
  const { user } = await open();
  await user.keyboard('/a Sans personne{Enter}');
  await saved();
  await user.click(screen.getByRole('button', { name: 'Terminer' }));
  const dialog = await screen.findByRole('dialog', { name: 'Terminer la séance' });
  expect(within(dialog).getByText(/« Logement »/)).toBeVisible();
  expect(within(dialog).getByText(/n’a pas de pilote/)).toBeVisible();
  expect(within(dialog).getByText('Personne n’est noté présent.')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Ouvrir le point' }));
  expect(await screen.findByRole('heading', { name: 'Logement' })).toBeVisible();
});
