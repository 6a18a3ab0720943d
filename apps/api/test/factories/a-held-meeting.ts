import { attendanceApi } from '@trame/contracts/attendance';
import { type CirculationPreview, circulationApi } from '@trame/contracts/circulation';
import { decisionsApi } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { type MinutesLife, minutesLifeApi } from '@trame/contracts/minutes-life';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';

/** A meeting that is over: a chair, two people with an address and one without, a line, a decision, an action of Aubry's. */
export async function heldMeeting(app: TestApp) {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'COPIL');
  const meetingId = await council.meeting(bodyId, { title: 'Comité de pilotage n° 14' });
  const itemId = await council.item(meetingId, 'Logement');
  const chair = await council.member('CHAIR');
  await app.superuser.query(
    `insert into app.body_officer (council_id, id, body_id, person_id, office) values ($1, $2, $3, $4, 'CHAIR')`,
    [council.councilId, newId(), bodyId, chair.personId],
  );
  const person = (family: string, email: string | null) => council.person({ given: 'Alix', family, email });
  const people = {
    aubry: await person('Aubry', 'aubry@exemple.fr'),
    brun: await person('Brun', 'brun@exemple.fr'),
    caron: await person('Caron', null),
  };
  const params = { meetingId };
  await council.call(liveMeetingsApi.start, { params });
  for (const personId of Object.values(people)) {
    const body = { status: 'PRESENT', representedBy: null, walkIn: null };
    await council.call(attendanceApi.put, { params: { meetingId, personId }, version: 0, body });
  }
  const decisionId = newId();
  await write(council, { meetingId, itemId, decisionId, leadId: people.aubry });
  await council.call(minutesApi.finish, { params });
  return { council, chair, bodyId, meetingId, itemId, decisionId, people, params };
}

interface Written {
  meetingId: string;
  itemId: string;
  decisionId: string;
  leadId: string;
}

async function write(council: TestCouncil, { meetingId, itemId, decisionId, leadId }: Written): Promise<void> {
  const at = new Date().toISOString();
  await council.note(itemId, 'Le groupe a rencontré trois bailleurs.');
  const decided = { text: 'La commission se réunit chaque mois.', kind: 'CONSENSUS', needsExternalAct: false };
  await council.call(decisionsApi.put, {
    params: { meetingId, decisionId },
    version: 0,
    body: { itemId, ...decided, externalReference: null, reviewOn: null, decidedAt: at },
  });
  await council.call(liveMeetingsApi.putAction, {
    params: { meetingId, actionId: newId() },
    version: 0,
    body: { itemId, title: 'Écrire la convention', lead: { id: leadId, name: null }, dueOn: '2038-01-31', bornAt: at },
  });
}

export const readLife = async (who: TestMember, params: { meetingId: string }): Promise<MinutesLife> =>
  minutesLifeApi.get.response.parse((await who.call(minutesLifeApi.get, { params })).body);

export const previewCirculation = async (who: TestMember, params: { meetingId: string }): Promise<CirculationPreview> =>
  circulationApi.preview.response.parse((await who.call(circulationApi.preview, { params })).body);

/** Asks the chair to read the minutes first. */
export const askReview = async (who: TestMember, params: { meetingId: string }, body: object) =>
  who.call(minutesLifeApi.askReview, { params, version: (await readLife(who, params)).version, body });

/** Circulates what the preview shows now. */
export async function circulate(who: TestMember, params: { meetingId: string }) {
  const { version, digest } = await previewCirculation(who, params);
  return who.call(circulationApi.circulate, { params, version, body: { digest } });
}

/** The mails about some minutes, by address, with the secret of the link each brings. */
export async function minutesMails(app: TestApp, objectId: string, kind: string) {
  const { rows } = await app.superuser.query<Record<'recipient' | 'subject' | 'body_text' | 'state', string>>(
    'select recipient, subject, body_text, state from app.outbox where object_id = $1 and kind = $2 order by recipient, created_at',
    [objectId, kind],
  );
  return rows.map((row) => ({ ...row, secret: /\/[al]\/([\w-]+)/.exec(row.body_text)?.[1] ?? '' }));
}
