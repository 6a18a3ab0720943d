import { describe, expect, it } from '@jest/globals';
import type { BornAction, LiveMeeting } from '@trame/contracts/live-meetings';
import type { Change } from './change.ts';
import { withKept } from './with-kept.ts';

const AT = '2026-12-03T13:00:00Z';
const anItem = (id: string, openedAt: string | null) => ({
  id,
  title: id,
  purpose: 'DISCUSSION' as const,
  presenters: [],
  plannedMinutes: 10,
  spentSeconds: 0,
  openedAt,
  done: false,
  withoutDebate: false,
  restricted: false,
  hidden: false,
  approves: null,
  written: false,
});
const anAction = (id: string, title: string): BornAction => ({
  ...{ id, version: 1, itemId: 'i1', number: null, title, leadId: null, leadName: null, dueOn: null, bornAt: AT },
});
const live: LiveMeeting = {
  meeting: {
    id: 'm',
    version: 1,
    title: 'Comité',
    state: 'IN_PROGRESS',
    bodyId: 'b',
    bodyTag: 'COPIL',
    bodyLabel: 'Comité',
    votes: false,
    majority: 'SIMPLE',
    voices: false,
    startsLocal: '2026-12-03T14:00',
    zone: 'Europe/Paris',
    durationMinutes: 60,
    place: null,
    startedAt: AT,
    endedAt: null,
    currentItemId: 'i1',
  },
  items: [anItem('i1', AT), anItem('i2', null)],
  decisions: [],
  actions: [],
  attendance: [
    {
      id: 'a1',
      version: 1,
      personId: 'p1',
      name: 'Anne Figure',
      organization: 'CCAS',
      status: 'EXPECTED',
      representedBy: null,
      walkIn: false,
      arrivedAt: null,
      leftAt: null,
      origin: 'HAND',
      answer: 'YES',
    },
  ],
  people: [
    { id: 'p1', name: 'Anne Figure' },
    { id: 'p2', name: 'Paul Modèle' },
  ],
  counts: null,
  minutesStatus: null,
};
const shown = (...changes: Change[]) =>
  withKept(
    live,
    changes.map((change, at) => ({ change, at })),
  );
const line = (id: string, title: string): Change => ({
  kind: 'action',
  id,
  version: 0,
  body: { itemId: 'i1', title, lead: null, dueOn: null, bornAt: AT },
});

const move: Change = {
  kind: 'open',
  id: 'i2',
  version: 0,
  body: { at: '2026-12-03T13:05:00Z', from: 'i1' },
};

describe('the screen with what this device keeps', () => {
  it('is what the server has when nothing waits', () => {
    expect(shown()).toEqual(live);
  });

  it('has the lines that wait, changed or new, and not those removed', () => {
    const stored = { ...live, actions: [anAction('n1', 'Du serveur')] };
    const titles = (...changes: Change[]): string[] =>
      withKept(
        stored,
        changes.map((change, at) => ({ change, at })),
      ).actions.map(({ title }) => title);
    expect(titles(line('n1', 'Changée'), line('n2', 'Nouvelle'))).toEqual(['Changée', 'Nouvelle']);
    expect(titles({ kind: 'action', id: 'n1', version: 1, body: null })).toEqual([]);
  });

  it('has a decision without number until the server gives one', () => {
    const body = { itemId: 'i1', text: 'Retenir', kind: 'CONSENSUS', needsExternalAct: false } as const;
    const more = { externalReference: null, reviewOn: null, decidedAt: AT };
    const [decision] = shown({ kind: 'decision', id: 'd', version: 0, body: { ...body, ...more } }).decisions;
    expect(decision).toMatchObject({ number: null, text: 'Retenir', bodyTag: 'COPIL', year: 2026 });
  });

  it('names the lead of an action, known or new', () => {
    const action = (lead: { id: string; name: string | null }): Change => ({
      kind: 'action',
      id: 'x',
      version: 0,
      body: { itemId: 'i1', title: 'Écrire', lead, dueOn: null, bornAt: AT },
    });
    expect(shown(action({ id: 'p2', name: null })).actions[0]?.leadName).toBe('Paul Modèle');
    expect(shown(action({ id: 'p3', name: 'Jeanne Nouvelle' })).actions[0]?.leadName).toBe('Jeanne Nouvelle');
  });

  it('has the presence that was pressed, and who walked in', () => {
    const body = { status: 'PRESENT', representedBy: null, walkIn: null, leftAt: null, name: 'Anne Figure' } as const;
    const came = { ...body, name: 'Zoé Passante', walkIn: { name: 'Zoé Passante', organization: 'Ressort' } };
    const { attendance } = shown(
      { kind: 'attendance', id: 'p1', version: 1, body },
      { kind: 'attendance', id: 'p9', version: 0, body: came },
    );
    expect(
      attendance.map(({ id, personId, name, organization, status }) => [id, personId, name, organization, status]),
    ).toEqual([
      ['a1', 'p1', 'Anne Figure', 'CCAS', 'PRESENT'],
      ['p9', 'p9', 'Zoé Passante', 'Ressort', 'PRESENT'],
    ]);
  });

  it('has moved on, and counted the time of the item it left', () => {
    const { meeting, items } = shown(move);
    expect(meeting.currentItemId).toBe('i2');
    expect(items.map(({ openedAt, spentSeconds, done }) => [openedAt, spentSeconds, done])).toEqual([
      [null, 300, true],
      ['2026-12-03T13:05:00Z', 0, false],
    ]);
  });

  it('has not moved on when the move was refused', () => {
    const refused = { change: move, at: 0, refusal: { code: 'MEETING_NOT_RUNNING', current: undefined } };
    expect(withKept(live, [refused]).meeting.currentItemId).toBe('i1');
  });

  it('stays where others took it when a move from another item still waits', () => {
    const elsewhere = { ...move, body: { ...move.body, from: 'i3' } };
    expect(shown(elsewhere).meeting.currentItemId).toBe('i1');
  });

  it('proposes those whom the meeting just named, once, before the server lists them', () => {
    const lead = { id: 'p8', name: 'Jeanne Nouvelle' };
    const body = { status: 'PRESENT', representedBy: null, walkIn: null, leftAt: null, name: 'Zoé Passante' } as const;
    const { people, actions } = shown(
      { kind: 'attendance', id: 'p9', version: 0, body },
      { kind: 'action', id: 'x', version: 0, body: { itemId: 'i1', title: 'Écrire', lead, dueOn: null, bornAt: AT } },
      {
        kind: 'action',
        id: 'y',
        version: 0,
        body: { itemId: 'i1', title: 'Lire', lead: { id: 'p9', name: null }, dueOn: null, bornAt: AT },
      },
    );
    expect(people.map(({ name }) => name)).toEqual(['Anne Figure', 'Paul Modèle', 'Zoé Passante', 'Jeanne Nouvelle']);
    expect(actions.map(({ leadName }) => leadName)).toEqual(['Jeanne Nouvelle', 'Zoé Passante']);
  });
});
