import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { attendanceApi } from '@trame/contracts/attendance';
import { type Decision, decisionsApi, type RegisteredDecision } from '@trame/contracts/decisions';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { weekApi } from '@trame/contracts/week';
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
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404, 404, 404]);
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

describe('following a decision', () => {
  const lineOf = async (who: TestMember, query: Record<string, string> = {}) => {
    const { body } = await who.call(decisionsApi.list, { query });
    return (body.items as RegisteredDecision[])[0];
  };
  const applied = { application: 'APPLIED', settledOn: '2026-06-01', externalReference: null, reviewOn: null };
  const follow = (who: TestMember, decisionId: string, change: object = {}, version = 1) =>
    who.call(decisionsApi.follow, { params: { decisionId }, version, body: { ...applied, ...change } });

  it('says that it is applied, and when, over the version that was seen', async () => {
    const { council, take } = await running();
    const id = newId();
    await take(council, id, { needsExternalAct: true });
    const done = await follow(council, id, { externalReference: 'Délibération 2026-12' });
    expect(done.body).toMatchObject({ ...applied, externalReference: 'Délibération 2026-12', version: 2, waits: [] });
    const stale = await follow(council, id, { application: 'OVERTAKEN' });
    expect([stale.status, stale.body.current.application]).toEqual([412, 'APPLIED']);
    const back = await follow(council, id, { application: 'TO_APPLY' }, 2);
    expect(back.body).toMatchObject({ settledOn: null, text: 'Le comité retient le local.' });
  });

  it('is for the coordination, the chair, and the lead of the body', async () => {
    const { council, bodyId, take } = await running('WORKING_GROUP');
    const id = newId();
    await take(council, id);
    const lead = await council.member('LEAD');
    const refused = [lead, await council.member('MEMBER'), await app.council()];
    const statuses = await Promise.all(refused.map(async (who) => (await follow(who, id)).status));
    expect(statuses).toEqual([404, 403, 404]);
    await council.lead(bodyId, lead.personId);
    expect([(await lineOf(lead))?.mayFollow, (await follow(lead, id)).status]).toEqual([true, 200]);
    expect((await follow(await council.member('CHAIR'), id, {}, 2)).status).toBe(200);
  });

  it('finds those that wait for an action, a review or an act', async () => {
    const { council, take } = await running();
    await take(council, newId(), { text: 'Sans action' });
    await take(council, newId(), { text: 'À revoir', kind: 'NOTED', reviewOn: '2026-01-01' });
    await take(council, newId(), { text: 'Acte', kind: 'FAVOURABLE', needsExternalAct: true });
    const found = async (waits: string) => {
      const { body } = await council.call(decisionsApi.list, { query: { waits } });
      return [body.total, (body.items as RegisteredDecision[]).map(({ text }) => text)];
    };
    expect(await found('NO_ACTION')).toEqual([1, ['Sans action']]);
    expect(await found('REVIEW_DUE')).toEqual([1, ['À revoir']]);
    expect(await found('ACT_AWAITED')).toEqual([1, ['Acte']]);
  });

  it('shows the action born after it under the same item, and no longer once the action is taken out', async () => {
    const { council, meetingId, itemId, take } = await running();
    const actionId = newId();
    const promise = (id: string, bornAt: string) =>
      council.call(liveMeetingsApi.putAction, {
        params: { meetingId, actionId: id },
        version: 0,
        body: { itemId, title: 'Signer la convention', lead: null, dueOn: null, bornAt },
      });
    await take(council, newId(), { decidedAt: '2026-06-03T13:10:00Z' });
    await promise(newId(), '2026-06-03T13:05:00Z');
    expect(await lineOf(council)).toMatchObject({ actionCount: 0, waits: ['NO_ACTION'] });
    await promise(actionId, '2026-06-03T13:15:00Z');
    expect(await lineOf(council)).toMatchObject({
      actions: [{ id: actionId, title: 'Signer la convention' }],
      waits: [],
    });
    const { body } = await council.call(actionPlanApi.getAction, { params: { actionId } });
    expect(body.born.decision).toMatch(new RegExp(` ${year}-01$`));
    await council.call(liveMeetingsApi.removeAction, { params: { meetingId, actionId }, version: 1 });
    expect(await lineOf(council)).toMatchObject({ actionCount: 0, waits: ['NO_ACTION'] });
  });

  it('is asked of the coordination and of the lead of the body by their week, once the meeting is over', async () => {
    const { council, bodyId, meetingId, take } = await running('WORKING_GROUP');
    await take(council, newId());
    const lead = await council.member('LEAD');
    const asked = async (who: TestMember) => {
      const { body } = await who.call(weekApi.get);
      return (body.toDos as { kind: string; count: number }[]).filter(({ kind }) => kind === 'NO_ACTION');
    };
    expect(await asked(council)).toEqual([]);
    await council.call(minutesApi.finish, { params: { meetingId } });
    expect(await asked(council)).toMatchObject([{ count: 1 }]);
    expect(await asked(lead)).toEqual([]);
    await council.lead(bodyId, lead.personId);
    expect(await asked(lead)).toMatchObject([{ count: 1 }]);
    expect(await asked(await council.member('MEMBER'))).toEqual([]);
  });
});
