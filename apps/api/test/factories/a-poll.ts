import { pollsApi } from '@trame/contracts/polls';
import { addDays } from '@trame/domain/time/wall-clock';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';

const today = new Date().toISOString().slice(0, 10);
/** Wall times some weeks ahead of the day the tests run. */
export const SLOTS = [`${addDays(today, 40)}T14:00`, `${addDays(today, 41)}T10:30`] as const;
export const CLOSES = addDays(today, 20);

/** The body of a request that prepares a poll. */
export const aPoll = (bodyId: string, more: object = {}) => ({
  bodyId,
  title: 'Comité de pilotage n° 15',
  durationMinutes: 120,
  place: 'Salle du conseil',
  slots: [...SLOTS],
  closesOn: CLOSES,
  ...more,
});

/** A poll that `who` prepared through the front door; answers its id. */
export async function preparePoll(who: TestMember, bodyId: string, more: object = {}): Promise<string> {
  const answer = await who.call(pollsApi.create, { body: aPoll(bodyId, more), key: newId() });
  return pollsApi.create.response.parse(answer.body).id;
}

/** Its page, as `who` reads it. */
export const readPoll = async (who: TestMember, pollId: string) =>
  pollsApi.get.response.parse((await who.call(pollsApi.get, { params: { pollId } })).body);

/** Opens what the preview shows now. */
export async function openPoll(who: TestMember, pollId: string, version = 1) {
  const preview = await who.call(pollsApi.preview, { params: { pollId } });
  const { digest } = pollsApi.preview.response.parse(preview.body);
  return who.call(pollsApi.open, { params: { pollId }, version, body: { digest } });
}

/** A steering committee of an elected chair, a carer, a psychiatrist and somebody without an address. */
export async function aBodyToAsk(council: TestCouncil) {
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  const sit = async (family: string, college: Parameters<TestCouncil['seat']>[1], email: string | null) => {
    const personId = await council.person({ given: 'Alix', family, email });
    await council.mandate(await council.seat(bodyId, college), { personId });
    return personId;
  };
  const people = [
    await sit('Aubry', 'ELECTED', 'aubry@exemple.fr'),
    await sit('Brun', 'CARERS', 'brun@exemple.fr'),
    await sit('Caron', 'PSYCHIATRY', 'caron@exemple.fr'),
    await sit('Denis', 'SOCIAL', null),
  ] as const;
  return { bodyId, people };
}

/** The secrets of the links that left for a poll, in the order of the addresses. */
export async function pollSecrets(app: TestApp, pollId: string, kind = 'POLL_OPENING'): Promise<string[]> {
  return (await mailsOf(app, pollId, kind)).map(({ body_text }) => /\/v\/([\w-]+)/.exec(body_text)?.[1] ?? '');
}

/** Its last day to answer is over. */
export const letPass = (app: TestApp, pollId: string) =>
  app.superuser.query('update app.poll set closes_on = current_date - 2 where id = $1', [pollId]);

/** The mails of one kind about a poll, by address. */
export async function mailsOf(app: TestApp, pollId: string, kind: string) {
  const { rows } = await app.superuser.query<Record<'recipient' | 'subject' | 'body_text' | 'state', string>>(
    'select recipient, subject, body_text, state from app.outbox where object_id = $1 and kind = $2 order by recipient',
    [pollId, kind],
  );
  return rows;
}

/** An open poll, and the secret each of its three addressees got. */
export async function openedPoll(app: TestApp) {
  const council = await app.council();
  const { bodyId, people } = await aBodyToAsk(council);
  const [chair] = people;
  await app.superuser.query(
    `insert into app.body_officer (council_id, id, body_id, person_id, office) values ($1, $2, $3, $4, 'CHAIR')`,
    [council.councilId, newId(), bodyId, chair],
  );
  const pollId = await preparePoll(council, bodyId);
  await openPoll(council, pollId);
  const [aubry = '', brun = '', caron = ''] = await pollSecrets(app, pollId);
  const page = await readPoll(council, pollId);
  const [first = '', second = ''] = page.slots.map(({ id }) => id);
  return { council, bodyId, people, pollId, params: { pollId }, aubry, brun, caron, first, second };
}
