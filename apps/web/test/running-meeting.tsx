import { expect } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type Attendance } from '@trame/contracts/attendance';
import { decisionsApi } from '@trame/contracts/decisions';
import { type LiveMeeting, liveMeetingsApi } from '@trame/contracts/live-meetings';
import { privateNotesApi } from '@trame/contracts/private-notes';
import { subjectsApi } from '@trame/contracts/subjects';
import { LiveMeetingScreen } from '../src/features/live-meetings/live-meeting.view.tsx';
import type { Lines } from '../src/features/live-meetings/text/text-line.ts';
import { LinesContext } from '../src/features/live-meetings/text/use-texts.ts';
import { type FakeApi, fakeApi } from './fake-api.ts';
import { fakeLine } from './fake-line.ts';
import { render } from './render.tsx';

export const id = (at: number): string => `0198f1c2-6a1b-7c3d-8e4f-0000000001${String(at).padStart(2, '0')}`;
export const [MEETING, FIRST, SECOND, CAMILLE] = [id(1), id(2), id(3), id(4)];

const anItem = (itemId: string, title: string, openedAt: string | null) => ({
  id: itemId,
  title,
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

/** A meeting under way at its first of two items. */
export const running = (): LiveMeeting => ({
  meeting: {
    id: MEETING,
    version: 2,
    title: 'Comité de pilotage',
    state: 'IN_PROGRESS',
    bodyId: id(9),
    bodyTag: 'COPIL',
    bodyLabel: 'Comité de pilotage',
    votes: false,
    majority: 'SIMPLE',
    voices: false,
    startsLocal: '2026-12-03T14:00',
    zone: 'Europe/Paris',
    durationMinutes: 120,
    place: null,
    startedAt: new Date().toISOString(),
    endedAt: null,
    currentItemId: FIRST,
  },
  items: [anItem(FIRST, 'Accueil', new Date().toISOString()), anItem(SECOND, 'Logement', null)],
  decisions: [],
  actions: [],
  attendance: [],
  people: [{ id: CAMILLE, name: 'Camille Roussel' }],
  counts: null,
  minutesStatus: null,
});

/** Somebody who is awaited. */
export const expected = (): Attendance => ({
  id: id(30),
  version: 1,
  personId: id(31),
  name: 'Anne Figure',
  organization: null,
  status: 'EXPECTED',
  representedBy: null,
  walkIn: false,
  arrivedAt: null,
  leftAt: null,
  origin: 'HAND',
  answer: 'YES',
});

let lines: Lines | undefined;

/** An API and a server of texts that commit whatever they are sent, and what they heard. */
export function committing(api: FakeApi = fakeApi()) {
  api.on(liveMeetingsApi.get, running());
  api.on(subjectsApi.sinceLastTime, { items: [] });
  api.on(privateNotesApi.list, { items: [] });
  api.on(decisionsApi.list, { items: [], total: 0, years: [] });
  const line = fakeLine();
  lines = { open: line.open, close: () => undefined };
  const decisions = api.on(decisionsApi.put, ({ input: { params, body } }) => ({
    ...body,
    id: params.decisionId,
    version: 1,
    bodyTag: 'COPIL',
    year: 2026,
    number: 3,
    application: 'TO_APPLY' as const,
    presentCount: 15,
    vote: body.vote ? { ...body.vote, majority: 'SIMPLE' as const } : null,
    quorumReached: null,
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
  return { api, line, decisions, actions, moves };
}

export const theScreen = () => (
  <LinesContext value={lines}>
    <LiveMeetingScreen meetingId={MEETING} point={null} />
  </LinesContext>
);

/** Its screen, the cursor in the line. */
export const open = async () => {
  const drawn = await render(theScreen());
  const text = await screen.findByRole('textbox', { name: 'Texte de la note' });
  await drawn.user.click(text);
  return { ...drawn, text };
};
/** The lines of the first item. */
export const flow = async () => within(await screen.findByRole('region', { name: 'Prise de notes du point 1' }));
/** All is committed. */
export const saved = () => waitFor(() => expect(document.querySelector('[data-save=saved]')).toBeInTheDocument());
