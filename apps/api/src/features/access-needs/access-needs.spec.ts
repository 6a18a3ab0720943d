import { describe, expect, it } from '@jest/globals';
import { type AccessNeeds, accessNeedsApi } from '@trame/contracts/access-needs';
import { answerPageApi } from '@trame/contracts/answer-page';
import supertest from 'supertest';
import { convenedByMail } from '../../../test/factories/a-convocation.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

const listed = async (who: TestMember, meetingId: string): Promise<AccessNeeds[]> =>
  accessNeedsApi.list.response.parse((await who.call(accessNeedsApi.list, { params: { meetingId } })).body).items;
const say = (token: string, body: Record<string, string>) =>
  app.call(accessNeedsApi.say, { params: { token }, body: { other: '', ...body } });
const LIFT = { needs: ['LIFT'], other: null, remember: false, provided: false };

/** A meeting and somebody of the council. */
async function scene() {
  const council = await app.council();
  const bodyId = await council.body();
  const meetingId = await council.meeting(bodyId);
  const personId = await council.person({ given: 'Alix', family: 'Brun' });
  await council.invite(meetingId, personId);
  const put = (body: object, version = 0, who: TestMember = council) =>
    who.call(accessNeedsApi.put, { params: { meetingId, personId }, version, body });
  return { council, bodyId, meetingId, personId, put };
}

describe('what people say that they need', () => {
  it('reaches the coordination from the link of the convocation, and is not shown behind it again', async () => {
    const { council, meetingId, aubry } = await convenedByMail(app);
    const first = await app.call(answerPageApi.read, { params: { token: aubry }, query: {} });
    expect(first.text).toContain('jamais un diagnostic');
    const answer = await say(aubry, { LIFT: '1', other: 'Place près de la porte', remember: '1' });
    expect([answer.status, answer.headers['location']]).toEqual([303, `/r/${aubry}?besoins=1`]);
    expect(await listed(council, meetingId)).toMatchObject([
      { name: 'Alix Aubry', needs: ['LIFT'], other: 'Place près de la porte', remember: true, provided: false },
    ]);
    const again = await app.call(answerPageApi.read, { params: { token: aubry }, query: { besoins: '1' } });
    expect(again.text).toContain('La coordination a reçu ce que vous avez indiqué');
    expect(again.text).not.toContain('Place près de la porte');
    expect(again.text).not.toContain('checked');
  });

  it('is replaced by what is said later, and erased when nothing is', async () => {
    const { council, meetingId, aubry, brun } = await convenedByMail(app);
    await Promise.all([say(aubry, { LIFT: '1' }), say(aubry, { LIFT: '1' })]);
    await say(aubry, { PAPER: '1', other: ' ' });
    await say(brun, { TRANSPORT: '1' });
    expect((await listed(council, meetingId)).map(({ needs, other }) => [needs, other])).toEqual([
      [['PAPER'], null],
      [['TRANSPORT'], null],
    ]);
    await say(aubry, { other: '' });
    expect((await listed(council, meetingId)).map(({ name }) => name)).toEqual(['Alix Brun']);
  });

  it('is taken neither by a scanner, nor behind a dead link, nor once the meeting began', async () => {
    const { council, meetingId, aubry } = await convenedByMail(app);
    await supertest(app.nest.getHttpServer()).get(`/r/${aubry}/besoins`);
    expect((await say('x'.repeat(43), { LIFT: '1' })).status).toBe(303);
    expect((await say(aubry, { DIAGNOSIS: '1' })).status).toBe(422);
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [meetingId]);
    await say(aubry, { LIFT: '1' });
    expect(await listed(council, meetingId)).toEqual([]);
  });
});

describe('the list of needs', () => {
  it('is typed, ticked and erased by the coordination, as it was read', async () => {
    const { council, meetingId, personId, put } = await scene();
    expect((await put(LIFT)).body).toMatchObject({ version: 1, provided: false });
    expect((await put({ ...LIFT, provided: true }, 1)).body).toMatchObject({ version: 2, provided: true });
    const stale = await put({ ...LIFT, needs: ['PAPER'] }, 1);
    expect([stale.status, stale.body.current.provided]).toEqual([412, true]);
    const remove = (version: number) =>
      council.call(accessNeedsApi.remove, { params: { meetingId, personId }, version });
    expect([(await remove(1)).status, (await remove(2)).status, (await remove(2)).status]).toEqual([412, 204, 404]);
  });

  it('refuses a need that says nothing, and a person or a meeting of elsewhere', async () => {
    const { council, meetingId, put } = await scene();
    const other = await scene();
    expect((await put({ ...LIFT, needs: [] })).status).toBe(422);
    expect((await put({ ...LIFT, needs: ['SCHIZOPHRENIA'] })).status).toBe(422);
    const foreign = [
      { meetingId, personId: other.personId },
      { meetingId: other.meetingId, personId: other.personId },
    ];
    for (const params of foreign) {
      expect((await council.call(accessNeedsApi.put, { params, version: 0, body: LIFT })).status).toBe(404);
    }
    expect((await council.call(accessNeedsApi.list, { params: { meetingId: other.meetingId } })).status).toBe(404);
  });

  it('is proposed at the next meeting to those who agreed, until they no longer do', async () => {
    const { council, bodyId, personId, put } = await scene();
    await put({ ...LIFT, remember: true });
    const next = await council.meeting(bodyId, { startsLocal: '2038-01-14T14:00' });
    expect(await listed(council, next)).toEqual([]);
    await council.invite(next, personId);
    expect(await listed(council, next)).toMatchObject([{ version: 0, needs: ['LIFT'], provided: false }]);
    await put(LIFT, 1);
    expect(await listed(council, next)).toEqual([]);
  });

  it('is for the coordination alone: for others its rows do not exist', async () => {
    const { council, bodyId, meetingId, put } = await scene();
    await put(LIFT);
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    const others = [lead, await council.member('CHAIR'), await council.member('MEMBER'), await app.council()];
    const answers = await Promise.all(
      others.flatMap((who) => [who.call(accessNeedsApi.list, { params: { meetingId } }), put(LIFT, 1, who)]),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 404, 404]);
  });
});
