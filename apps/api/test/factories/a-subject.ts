import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { subjectsApi } from '@trame/contracts/subjects';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';
import { anItem, readMeeting, schedule } from './a-meeting.ts';

const AT = '2026-06-03T13:00:00Z';

/** What a meeting of the past did with its items, by title; what it does not name was not reached. */
export type Done = Record<string, 'TALKED' | 'DEFERRED' | 'DECIDED' | 'ACTION' | 'WITHOUT_DEBATE'>;

/** A meeting held through the front door, and the ids of its items by title. */
export async function hold(who: TestCouncil, bodyId: string, local: string, titles: readonly string[], done: Done) {
  const agenda = titles.map((title) => anItem(title, 10));
  const { id: meetingId } = await schedule(who, bodyId, { starts: { local, zone: 'Europe/Paris' }, agenda });
  return { meetingId, ...(await run(who, meetingId, done)) };
}

/** Runs and ends a meeting that is planned. */
export async function run(who: TestCouncil, meetingId: string, done: Done) {
  const { items } = await readMeeting(who, meetingId);
  const ids = Object.fromEntries(items.map(({ title, id }) => [title, id]));
  await who.call(liveMeetingsApi.start, { params: { meetingId } });
  for (const [title, what] of Object.entries(done)) await deal(who, meetingId, ids[title] ?? '', what);
  await who.call(minutesApi.finish, { params: { meetingId } });
  return { ids };
}

async function deal(who: TestCouncil, meetingId: string, itemId: string, what: Done[string]): Promise<void> {
  const params = { meetingId, itemId };
  if (what === 'WITHOUT_DEBATE') {
    await who.call(liveMeetingsApi.markWithoutDebate, { params, body: { withoutDebate: true } });
  } else if (what === 'ACTION') {
    const body = { itemId, title: 'Écrire aux bailleurs', lead: null, dueOn: '2026-07-01', bornAt: AT };
    await who.call(liveMeetingsApi.putAction, { params: { meetingId, actionId: newId() }, version: 0, body });
  } else if (what === 'TALKED') {
    await who.note(itemId, 'On en parle.');
  } else {
    const kind = what === 'DEFERRED' ? 'DEFERRED' : 'CONSENSUS';
    const body = { itemId, text: 'Le comité choisit.', kind, needsExternalAct: false };
    const more = { externalReference: null, reviewOn: null, decidedAt: AT };
    await who.call(decisionsApi.put, {
      params: { meetingId, decisionId: newId() },
      version: 0,
      body: { ...body, ...more },
    });
  }
}

/** "Local : NOT_TREATED" for each point that comes back to a meeting; left-out ones in brackets. */
export async function comingBack(who: TestMember, meetingId: string): Promise<string[]> {
  const answer = await who.call(subjectsApi.returning, { params: { meetingId } });
  return subjectsApi.returning.response.parse(answer.body).items.map(({ title, reasons, leftOut }) => {
    const told = `${title}: ${reasons.map(({ kind, count, bodyTag }) => [kind, count ?? bodyTag].filter(Boolean).join(' ')).join(', ')}`;
    return leftOut ? `(${told})` : told;
  });
}
