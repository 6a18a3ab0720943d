import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { bodiesApi } from '@trame/contracts/bodies';
import { meetingsApi } from '@trame/contracts/meetings';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { type Proposals, proposalsApi } from '@trame/contracts/proposals';
import type { BodyType } from '@trame/domain/bodies/body-type';
import { convenedByMail } from '../../../test/factories/a-convocation.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const inDays = (days: number): string => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T14:00`;

/** A meeting of a body where a member sits for people with lived experience, as many days ahead as said. */
async function ahead(days: number, type: BodyType = 'STEERING') {
  const council = await app.council();
  const bodyId = await council.body(type);
  const member = await council.member('MEMBER');
  await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId: member.personId });
  const meetingId = await council.meeting(bodyId, { startsLocal: inDays(days) });
  const params = { meetingId };
  const propose = (who: TestMember, title = 'Horaires du lieu') =>
    who.call(proposalsApi.propose, { params, body: { title, description: 'Le soir manque.' }, key: newId() });
  const mine = async (who: TestMember) => (await who.call(proposalsApi.mine, { params })).body as Proposals;
  const lot = async () => (await council.call(parkedPointsApi.list, { params: { bodyId } })).body.items;
  return { council, bodyId, meetingId, member, propose, mine, lot };
}

describe('proposing a point', () => {
  it('is for the members of the body, masked seats included, until the day it fixes', async () => {
    const { council, bodyId, member, propose, mine, lot } = await ahead(20);
    expect((await propose(member)).body).toMatchObject({ title: 'Horaires du lieu', state: 'WAITING' });
    expect(await mine(member)).toMatchObject({ open: true, deadline: inDays(10).slice(0, 10) });
    expect(await lot()).toMatchObject([{ title: 'Horaires du lieu', proposedBy: 'Dominique Essai', minutes: 10 }]);
    const stranger = await council.member('MEMBER');
    expect((await propose(stranger)).body.code).toBe('PROPOSALS_CLOSED');
    expect(await mine(stranger)).toMatchObject({ open: false, items: [] });
    await council.call(bodiesApi.change, { params: { bodyId }, version: 1, body: { proposalDays: 21 } });
    expect((await propose(member)).body.code).toBe('PROPOSALS_CLOSED');
  });

  it('waits five at most, and one may be taken back by its author alone', async () => {
    const { council, meetingId, member, propose, mine, lot } = await ahead(20);
    const answers = await Promise.all(Array.from({ length: 7 }, (_, at) => propose(member, `Point ${at}`)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 201, 409, 409]);
    const [first] = (await mine(member)).items;
    const withdraw = (who: TestMember, version: number) =>
      who.call(proposalsApi.withdraw, { params: { meetingId, proposalId: first?.id ?? '' }, version });
    expect((await withdraw(council, 1)).status).toBe(404);
    expect((await withdraw(member, 2)).status).toBe(412);
    expect((await withdraw(member, 1)).status).toBe(204);
    expect([await lot(), (await mine(member)).items].map(({ length }) => length)).toEqual([4, 4]);
  });

  it('is not open in a situation cell, nor in another council', async () => {
    const { member, propose } = await ahead(20, 'SITUATION_CELL');
    expect((await propose(member)).body.code).toBe('PROPOSALS_CLOSED');
    expect((await propose(await app.council())).status).toBe(404);
  });
});

describe('what becomes of a proposal', () => {
  it('goes to the agenda with its author as presenter, who sees it there', async () => {
    const { council, meetingId, member, propose, mine } = await ahead(20);
    const { body } = await propose(member);
    const take = { params: { meetingId, parkedPointId: body.id }, key: newId() };
    expect((await council.call(parkedPointsApi.take, take)).body.presenters).toMatchObject([
      { personId: member.personId },
    ]);
    expect((await mine(member)).items).toMatchObject([{ state: 'TAKEN', reason: null }]);
    const { items } = (await member.call(meetingsApi.get, { params: { meetingId } })).body;
    expect(items).toMatchObject([{ title: 'Horaires du lieu' }]);
    const withdraw = { params: { meetingId, proposalId: body.id }, version: 2 };
    expect((await member.call(proposalsApi.withdraw, withdraw)).status).toBe(404);
  });

  it('is declined with a reason its author reads, by those who prepare the meeting, and may be put back', async () => {
    const { council, bodyId, member, propose, mine, lot } = await ahead(20);
    const { body } = await propose(member);
    const params = { parkedPointId: body.id };
    const decline = (who: TestMember, reason = 'Vu en groupe.') =>
      who.call(proposalsApi.decline, { params, body: { reason } });
    expect((await decline(member)).status).toBe(403);
    expect((await decline(await council.member('LEAD'))).status).toBe(404);
    expect((await decline(council, '')).status).toBe(422);
    expect((await decline(council)).status).toBe(204);
    expect([await lot(), (await mine(member)).items]).toMatchObject([
      [],
      [{ state: 'DECLINED', reason: 'Vu en groupe.' }],
    ]);
    expect((await decline(council)).body.code).toBe('POINT_TAKEN');
    await council.call(parkedPointsApi.restore, { params });
    expect((await mine(member)).items).toMatchObject([{ state: 'WAITING', reason: null }]);
    const own = { params: { bodyId }, body: { title: 'À nous', purpose: 'DISCUSSION', minutes: 5 }, key: newId() };
    const parked = await council.call(parkedPointsApi.add, own);
    const notProposed = { params: { parkedPointId: parked.body.id }, body: { reason: 'Non.' } };
    expect((await council.call(proposalsApi.decline, notProposed)).status).toBe(404);
  });
});

describe('proposing from the mail', () => {
  const form = (title: string) => ({ title, description: '' });

  it('needs no account: one form, what becomes of it on the page, and a scanner proposes nothing', async () => {
    const { council, meetingId, aubry } = await convenedByMail(app);
    await app.superuser.query(`update app.meeting set starts_local = $2 where id = $1`, [meetingId, inDays(20)]);
    const address = { params: { token: aubry } };
    const page = async (query = {}) => (await app.call(answerPageApi.read, { ...address, query })).text;
    for (let times = 0; times < 3; times += 1) expect(await page()).toContain('Proposer un point');
    const { bodyId } = (await council.call(meetingsApi.get, { params: { meetingId } })).body;
    const lot = async () => (await council.call(parkedPointsApi.list, { params: { bodyId } })).body.items;
    expect(await lot()).toEqual([]);
    const sent = await app.call(proposalsApi.proposeByLink, { ...address, body: form('Horaires du lieu') });
    expect([sent.status, sent.headers['location']]).toEqual([303, expect.stringContaining('point=fait')]);
    expect(await page({ point: 'fait' })).toContain('La coordination a reçu votre point.');
    expect(await lot()).toMatchObject([{ title: 'Horaires du lieu', proposedBy: 'Alix Aubry' }]);
    expect(await page()).not.toContain('Horaires du lieu');
  });

  it('ends on the day the body fixes, and with the link', async () => {
    const { council, meetingId, aubry } = await convenedByMail(app);
    await app.superuser.query(`update app.meeting set starts_local = $2 where id = $1`, [meetingId, inDays(3)]);
    const params = { token: aubry };
    expect((await app.call(answerPageApi.read, { params })).text).not.toContain('Proposer un point');
    const late = await app.call(proposalsApi.proposeByLink, { params, body: form('Trop tard') });
    expect(late.headers['location']).toContain('point=clos');
    const unknown = await app.call(proposalsApi.proposeByLink, { params: { token: 'x'.repeat(43) }, body: form('X') });
    expect([unknown.status, unknown.headers['location']]).toEqual([303, expect.not.stringContaining('point')]);
    const { bodyId } = (await council.call(meetingsApi.get, { params: { meetingId } })).body;
    expect((await council.call(parkedPointsApi.list, { params: { bodyId } })).body.items).toEqual([]);
  });
});
