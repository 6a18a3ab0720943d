import { attendanceApi } from '@trame/contracts/attendance';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil } from '../test-council.ts';

const AT = '2026-12-03T13:00:00Z';

/** Names that stand in everything the meeting said, and nowhere in what may be published. */
export const NAMED = /Lenoir|Ferrand|Thomas|Duval/iu;

export interface SomeMinutes {
  council: TestCouncil;
  bodyId: string;
  meetingId: string;
  itemId: string;
  params: { meetingId: string };
}

/** Circulated minutes that name people in their title, a text, a decision and an action. */
export async function someMinutes(app: TestApp): Promise<SomeMinutes> {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'COPIL');
  const meetingId = await council.meeting(bodyId, { title: 'Départ de Thomas Lenoir' });
  const itemId = await council.item(meetingId, 'Logement de Mme Ferrand');
  const params = { meetingId };
  const thomas = await council.person({ given: 'Thomas', family: 'Lenoir' });
  await council.person({ given: 'Marie', family: 'Ferrand' });
  await council.call(liveMeetingsApi.start, { params });
  await council.call(attendanceApi.put, {
    params: { meetingId, personId: thomas },
    version: 0,
    body: { status: 'PRESENT', representedBy: null, walkIn: null },
  });
  const text = 'M. Lenoir dit que le loyer est impayé.\nMarie FERRAND répond.';
  await council.note(itemId, text);
  const decided = { itemId, text: 'Le conseil aide Marie Ferrand.', kind: 'CONSENSUS', needsExternalAct: true };
  await council.call(decisionsApi.put, {
    params: { meetingId, decisionId: newId() },
    version: 0,
    body: { ...decided, externalReference: 'Lettre à Ferrand', reviewOn: null, decidedAt: AT },
  });
  const lead = { id: thomas, name: null };
  await council.call(liveMeetingsApi.putAction, {
    params: { meetingId, actionId: newId() },
    version: 0,
    body: { itemId, title: 'Appeler M. Ferrand', lead, dueOn: null, bornAt: AT },
  });
  await council.call(minutesApi.finish, { params });
  await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
  return { council, bodyId, meetingId, itemId, params };
}
