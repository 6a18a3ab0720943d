import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { type Corner, cornersApi } from '@trame/contracts/corners';
import { LIMITS } from '@trame/contracts/limits';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { convenedByMail } from '../../../test/factories/a-convocation.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const listed = async (who: TestMember, meetingId: string): Promise<Corner[]> =>
  cornersApi.list.response.parse((await who.call(cornersApi.list, { params: { meetingId } })).body).items;
const namesIn = async (who: TestMember, meetingId: string) =>
  Object.fromEntries(
    (await listed(who, meetingId)).map(({ label, people }) => [label, people.map(({ name }) => name)]),
  );
const choose = (token: string, corner: string) => app.call(cornersApi.choose, { params: { token }, body: { corner } });
const read = async (token: string, query = {}) =>
  (await app.call(answerPageApi.read, { params: { token }, query })).text;

/** A convened meeting with two corners, the first of one place. */
async function plenary() {
  const made = await convenedByMail(app);
  const { council, meetingId } = made;
  const [small, large] = [newId(), newId()];
  const put = (cornerId: string, body: object, version = 0, who: TestMember = council) =>
    who.call(cornersApi.put, { params: { meetingId, cornerId }, version, body });
  await put(small, { label: 'Ados', room: 'Salle 2', capacity: 1 });
  await put(large, { label: 'Logement', room: null, capacity: 8 });
  const place = (personId: string, cornerId: string | null, who: TestMember = council) =>
    who.call(cornersApi.place, { params: { meetingId }, body: { personId, cornerId } });
  return { ...made, small, large, put, place };
}

describe('choosing a corner', () => {
  it('is done on the answer page, which names the corners and nobody, and may be changed', async () => {
    const { council, meetingId, aubry, small, large } = await plenary();
    expect(await read(aubry)).toMatch(/Choisir un atelier.*Ados, Salle 2.*Logement/su);
    const answer = await choose(aubry, small);
    expect([answer.status, answer.headers['location']]).toEqual([303, `/r/${aubry}?atelier=fait`]);
    expect(await namesIn(council, meetingId)).toEqual({ Ados: ['Alix Aubry'], Logement: [] });
    await choose(aubry, large);
    expect(await namesIn(council, meetingId)).toEqual({ Ados: [], Logement: ['Alix Aubry'] });
    await choose(aubry, '');
    expect(await namesIn(council, meetingId)).toEqual({ Ados: [], Logement: [] });
  });

  it('is refused clearly when the corner is full: the choice made before stays', async () => {
    const { council, meetingId, aubry, brun, small, large } = await plenary();
    await choose(aubry, small);
    await choose(brun, large);
    const answer = await choose(brun, small);
    expect(answer.headers['location']).toBe(`/r/${brun}?atelier=complet`);
    expect(await read(brun, { atelier: 'complet' })).toMatch(/Cet atelier est complet.*Ados, Salle 2 \(complet\)/su);
    expect(await namesIn(council, meetingId)).toEqual({ Ados: ['Alix Aubry'], Logement: ['Alix Brun'] });
  });

  it('gives the last place to one of many who press at once', async () => {
    const { council, meetingId, place, small, large } = await plenary();
    const people = await Promise.all(Array.from({ length: 12 }, () => council.person()));
    const answers = await Promise.all(people.map((personId) => place(personId, small)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      204,
      ...Array.from({ length: 11 }, () => 409),
    ]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('CORNER_FULL');
    const others = await Promise.all(people.map((personId) => place(personId, large)));
    expect(others.filter(({ status }) => status === 204)).toHaveLength(8);
    expect((await listed(council, meetingId)).at(1)?.people).toHaveLength(8);
  });

  it('puts one person in one corner, pressed twice at once', async () => {
    const { council, meetingId, place, small, large } = await plenary();
    const personId = await council.person();
    const answers = await Promise.all([small, large, small, large].map((cornerId) => place(personId, cornerId)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect((await listed(council, meetingId)).flatMap(({ people }) => people)).toHaveLength(1);
  });

  it('is taken neither behind a dead link, nor in a corner of elsewhere, nor once the meeting began', async () => {
    const { council, meetingId, aubry, small } = await plenary();
    const other = await plenary();
    expect((await choose('x'.repeat(43), small)).status).toBe(303);
    expect((await choose(aubry, other.small)).headers['location']).toContain('atelier=complet');
    expect((await choose(aubry, 'nowhere')).status).toBe(422);
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [meetingId]);
    await choose(aubry, small);
    expect(await namesIn(council, meetingId)).toEqual({ Ados: [], Logement: [] });
  });
});

describe('the corners of a meeting', () => {
  it('are changed as they were read, and never made smaller than those inside', async () => {
    const { council, meetingId, put, place, large } = await plenary();
    for (let turn = 0; turn < 3; turn += 1) await place(await council.person(), large);
    const body = { label: 'Logement', room: 'Salle 3', capacity: 3 };
    expect((await put(large, { ...body, capacity: 2 }, 1)).body.code).toBe('CORNER_TOO_SMALL');
    expect((await put(large, body, 1)).body).toMatchObject({ version: 2, room: 'Salle 3', capacity: 3 });
    expect((await put(large, { ...body, label: 'Habitat' }, 1)).status).toBe(412);
    expect((await listed(council, meetingId))[1]?.people).toHaveLength(3);
    expect((await place(await council.person(), large)).body.code).toBe('CORNER_FULL');
    const remove = (version: number) =>
      council.call(cornersApi.remove, { params: { meetingId, cornerId: large }, version });
    expect([(await remove(1)).status, (await remove(2)).status, (await remove(2)).status]).toEqual([412, 204, 404]);
  });

  it('are no more than a page shows, each with a place at least', async () => {
    const { council, meetingId, put } = await plenary();
    const body = { label: 'Atelier', room: null, capacity: 5 };
    expect((await put(newId(), { ...body, capacity: 0 })).status).toBe(422);
    expect((await put(newId(), { ...body, label: ' ' })).status).toBe(422);
    await Promise.all(Array.from({ length: LIMITS.onTheDay.corners }, () => put(newId(), body)));
    expect(await listed(council, meetingId)).toHaveLength(LIMITS.onTheDay.corners);
    expect((await put(newId(), body)).body.code).toBe('CORNER_LIMIT');
  });

  it('are printed as lists to sign, one under the other', async () => {
    const { council, meetingId, aubry, small } = await plenary();
    await choose(aubry, small);
    const answer = await council.call(cornersApi.lists, { params: { meetingId } });
    expect(answer.status).toBe(200);
    const { text, accessiblePart } = await readPdf(answer.body as Buffer);
    expect(accessiblePart).toBe('1');
    expect(text).toMatch(/Ados, Salle 2.*Alix Aubry.*Logement/u);
    await app.superuser.query(`update app.meeting set state = 'CANCELLED' where id = $1`, [meetingId]);
    expect((await council.call(cornersApi.lists, { params: { meetingId } })).body.code).toBe('MEETING_STATE');
  }, 30_000);

  it('are for those who run the meeting', async () => {
    const { council, meetingId, put, place, small } = await plenary();
    const personId = await council.person();
    const others = [
      await council.member('LEAD'),
      await council.member('CHAIR'),
      await council.member('MEMBER'),
      await app.council(),
    ];
    const refused = [404, 403, 403, 404];
    for (const [at, who] of others.entries()) {
      const answers = [
        await who.call(cornersApi.list, { params: { meetingId } }),
        await put(newId(), { label: 'Atelier', room: null, capacity: 5 }, 0, who),
        await place(personId, small, who),
        await who.call(cornersApi.remove, { params: { meetingId, cornerId: small }, version: 1 }),
        await who.call(cornersApi.lists, { params: { meetingId } }),
      ];
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([refused[at]]));
    }
  });
});
