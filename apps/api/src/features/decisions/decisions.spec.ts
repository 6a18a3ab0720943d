import { describe, expect, it } from '@jest/globals';
import { attendanceApi } from '@trame/contracts/attendance';
import { type Decision, decisionsApi, type RegisteredDecision } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

async function running(type: 'STEERING' | 'WORKING_GROUP' = 'STEERING') {
  const council = await app.council();
  return { council, ...(await runningIn(council, await council.body(type))) };
}

async function runningIn(council: TestCouncil, bodyId: string) {
  const meetingId = await council.meeting(bodyId);
  const itemId = await council.item(meetingId);
  await council.call(liveMeetingsApi.start, { params: { meetingId } });
  const take = (who: TestMember, id = newId(), change: object = {}, version = 0) =>
    who.call(decisionsApi.put, {
      params: { meetingId, decisionId: id },
      version,
      body: {
        itemId,
        text: 'Le comité retient le local.',
        kind: 'CONSENSUS',
        needsExternalAct: false,
        externalReference: null,
        reviewOn: null,
        decidedAt: new Date().toISOString(),
        ...change,
      },
    });
  return { bodyId, meetingId, itemId, take };
}

const year = new Date().getFullYear();

describe('numbering decisions', () => {
  it('counts by body and year, without gap or double, whoever writes at the same time', async () => {
    const { council, take } = await running();
    const answers = await Promise.all(Array.from({ length: 12 }, () => take(council)));
    const numbers = answers.map(({ body }) => (body as Decision).number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    const other = await runningIn(council, await council.body('TECHNICAL'));
    expect((await other.take(council)).body).toMatchObject({ number: 1, year });
  });

  it('gives one number to one decision, however often and however fast it is sent', async () => {
    const { council, take } = await running();
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 6 }, () => take(council, id)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${(body as Decision).number}`))).toEqual(
      new Set(['200 1']),
    );
    expect((await take(council)).body.number).toBe(2);
  });

  it('wastes no number on a refusal', async () => {
    const { council, take } = await running();
    await take(council, newId(), { itemId: newId() });
    await take(council, newId(), { kind: 'VOTE' });
    expect((await take(council)).body.number).toBe(1);
  });

  it('keeps the number of a decision that was removed, and gives it back when it returns', async () => {
    const { council, meetingId, take } = await running();
    const id = newId();
    await take(council, id);
    const target = { params: { meetingId, decisionId: id }, version: 1 };
    expect((await council.call(decisionsApi.remove, target)).status).toBe(204);
    expect((await council.call(decisionsApi.remove, target)).status).toBe(204);
    expect((await take(council)).body.number).toBe(2);
    expect((await take(council, id, {}, 2)).body).toMatchObject({ number: 1, version: 3 });
  });
});

describe('what a decision keeps', () => {
  it('freezes how many took part when it was taken', async () => {
    const { council, meetingId, take } = await running();
    const personId = await council.person();
    const say = (status: string, version: number) =>
      council.call(attendanceApi.put, {
        params: { meetingId, personId },
        version,
        body: { status, representedBy: null, walkIn: null },
      });
    await say('PRESENT', 0);
    const id = newId();
    expect((await take(council, id)).body.presentCount).toBe(1);
    await say('ABSENT', 1);
    expect((await take(council, id, { text: 'Reformulée.' }, 1)).body).toMatchObject({
      presentCount: 1,
      text: 'Reformulée.',
    });
  });

  it('refuses a stale change with what is stored, and a vote where the body has none', async () => {
    const { council, take } = await running();
    const id = newId();
    await take(council, id);
    await take(council, id, { text: 'Première' }, 1);
    const stale = await take(council, id, { text: 'Seconde' }, 1);
    expect([stale.status, stale.body.current.text]).toEqual([412, 'Première']);
    expect((await take(council, newId(), { kind: 'VOTE' })).body.code).toBe('VOTES_OFF');
  });

  it('is written by those who run the body, in its own meeting', async () => {
    const { council, take } = await running();
    const stranger = await council.member('LEAD');
    await council.lead(await council.body('WORKING_GROUP'), stranger.personId);
    const elsewhere = await runningIn(council, await council.body('TECHNICAL'));
    const id = newId();
    await take(council, id);
    const answers = await Promise.all([
      take(await council.member('MEMBER')),
      take(await council.member('CHAIR')),
      take(stranger),
      take(await app.council()),
      elsewhere.take(council, id),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 404, 404]);
  });
});

describe('the register', () => {
  it('filters by body, kind, year and words, newest first', async () => {
    const { council, bodyId, take } = await running();
    await take(council, newId(), { text: 'Ouvrir un lieu d’écoute' });
    await take(council, newId(), { kind: 'DEFERRED', text: 'Budget' });
    const other = await runningIn(council, await council.body('TECHNICAL'));
    await other.take(council, newId(), { text: 'Préparer le comité' });
    const texts = async (query: Record<string, string | number>) => {
      const { body } = await council.call(decisionsApi.list, { query });
      return (body.items as RegisteredDecision[]).map(({ text }) => text);
    };
    expect(await texts({ bodyId })).toEqual(['Budget', 'Ouvrir un lieu d’écoute']);
    expect(await texts({ kind: 'DEFERRED' })).toEqual(['Budget']);
    expect(await texts({ year: year - 1 })).toEqual([]);
    expect(await texts({ text: 'ÉCOUTE' })).toEqual(['Ouvrir un lieu d’écoute']);
    expect(await texts({ text: `${year}-02` })).toEqual(['Budget']);
  });

  it('shows members what was decided once the meeting is over, and nothing of another council', async () => {
    const { council, meetingId, take } = await running();
    await take(council);
    const member = await council.member('MEMBER');
    const total = async (who: TestMember) => (await who.call(decisionsApi.list)).body.total as number;
    expect([await total(council), await total(member)]).toEqual([1, 0]);
    await council.call(minutesApi.finish, { params: { meetingId } });
    expect([await total(member), await total(await app.council())]).toEqual([1, 0]);
  });
});
