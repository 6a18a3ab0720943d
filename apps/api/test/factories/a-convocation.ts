import { invitationsApi } from '@trame/contracts/invitations';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';
import { anItem, schedule } from './a-meeting.ts';

export const onSeat = async (council: TestCouncil, bodyId: string, family: string, email: string | null) => {
  const personId = await council.person({ given: 'Alix', family, email });
  await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });
  return personId;
};

/** A steering committee of two with an address and one without, and its meeting. */
export async function committee(council: TestCouncil) {
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  const people = [
    await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr'),
    await onSeat(council, bodyId, 'Brun', 'brun@exemple.fr'),
    await onSeat(council, bodyId, 'Caron', null),
  ];
  const meeting = await schedule(council, bodyId, { agenda: [anItem('Bilan')], noticeText: 'Parking au fond.' });
  return { bodyId, people, meeting, params: { meetingId: meeting.id } };
}

export const preview = async (who: TestMember, meetingId: string) =>
  invitationsApi.preview.response.parse((await who.call(invitationsApi.preview, { params: { meetingId } })).body);

/** Convenes what the preview shows now. */
export const convene = async (who: TestMember, params: { meetingId: string }, version: number, more: object = {}) => {
  const { digest } = await preview(who, params.meetingId);
  return who.call(invitationsApi.convene, { params, version, body: { digest, ...more } });
};

/** A convened meeting, and the secret that each of its two members got by mail. */
export async function convenedByMail(app: TestApp) {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  for (const family of ['Aubry', 'Brun']) {
    const personId = await council.person({ given: 'Alix', family, email: `${family.toLowerCase()}@exemple.fr` });
    await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });
  }
  const { id } = await schedule(council, bodyId);
  const params = { meetingId: id };
  await convene(council, params, 1);
  const { rows } = await app.superuser.query<{ body_text: string }>(
    'select body_text from app.outbox where object_id = $1 order by recipient',
    [id],
  );
  const [aubry = '', brun = ''] = rows.map(({ body_text }) => /\/r\/([\w-]+)/.exec(body_text)?.[1] ?? '');
  return { council, meetingId: id, params, aubry, brun };
}
