import { describe, expect, it } from '@jest/globals';
import { attendanceApi } from '@trame/contracts/attendance';
import { bodiesApi, type ChangeBodyBody } from '@trame/contracts/bodies';
import { decisionsApi } from '@trame/contracts/decisions';
import { invitationsApi } from '@trame/contracts/invitations';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { meetingsApi } from '@trame/contracts/meetings';
import { minutesApi } from '@trame/contracts/minutes';
import { type Voices, votingApi } from '@trame/contracts/voting';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';

const app = await testApp();

/** A body of four seats, the last one for people with lived experience, with the rules asked for. */
async function assembly(rules: ChangeBodyBody = { quorumRule: true }) {
  const council = await app.council();
  const bodyId = await council.body();
  await council.call(bodiesApi.change, { params: { bodyId }, version: 1, body: rules });
  const people = [await council.person(), await council.person(), await council.person(), await council.person()];
  const [first = '', second = '', third = '', masked = ''] = people;
  for (const personId of [first, second, third])
    await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });
  await council.mandate(await council.seat(bodyId, 'CONCERNED'), { personId: masked });
  const meetingId = await council.meeting(bodyId);
  const itemId = await council.item(meetingId);
  const params = { meetingId };
  const voices = async (who: TestMember = council) => {
    const { body } = await who.call(votingApi.voices, { params });
    return body as Voices;
  };
  const say = (personId: string, status: string, version = 1, leftAt: string | null = null) =>
    council.call(attendanceApi.put, {
      params: { meetingId, personId },
      version,
      body: { status, representedBy: null, walkIn: null, leftAt },
    });
  const give = (giverId: string, holderId: string, version = 0, who: TestMember = council) =>
    who.call(votingApi.putProxy, { params: { meetingId, giverId }, version, body: { holderId } });
  const decide = (change: object = {}, who: TestMember = council, decisionId = newId(), version = 0) =>
    who.call(decisionsApi.put, {
      params: { meetingId, decisionId },
      version,
      body: {
        ...{ itemId, text: 'Retenir le local.', kind: 'CONSENSUS', needsExternalAct: false, externalReference: null },
        ...{ reviewOn: null, decidedAt: new Date().toISOString() },
        ...change,
      },
    });
  const start = () => council.call(liveMeetingsApi.start, { params });
  return { council, bodyId, meetingId, first, second, third, masked, voices, say, give, decide, start };
}

describe('a quorum', () => {
  it('is counted from the seats held, masked ones included, as people come and go', async () => {
    const { voices, say, start, first, second, masked } = await assembly();
    expect(await voices()).toMatchObject({
      seats: 4,
      heard: null,
      forecast: { counted: 0, needed: 3, reached: false },
    });
    await start();
    await say(first, 'PRESENT');
    await say(second, 'REMOTE');
    expect((await voices()).heard).toMatchObject({ inPerson: 2, counted: 2, reached: false });
    await say(masked, 'PRESENT');
    expect((await voices()).heard).toMatchObject({ inPerson: 3, counted: 3, reached: true });
    await say(first, 'ABSENT', 2);
    expect((await voices()).heard).toMatchObject({ counted: 2, reached: false });
  });

  it('no longer counts who left, nor does a decision, until that is taken back', async () => {
    const { voices, say, start, decide, first, second } = await assembly();
    await start();
    for (const personId of [first, second]) await say(personId, 'PRESENT');
    expect((await decide()).body.presentCount).toBe(2);
    // said by a device that was away, of a minute before anything was known here
    await say(first, 'PRESENT', 2, new Date(Date.now() - 60_000).toISOString());
    expect((await voices()).heard).toMatchObject({ inPerson: 1, counted: 1 });
    expect((await decide()).body.presentCount).toBe(1);
    await say(first, 'PRESENT', 3);
    expect((await voices()).heard).toMatchObject({ inPerson: 2, counted: 2 });
  });

  it('is announced by the answers', async () => {
    const { council, meetingId, voices, first } = await assembly({ quorumRule: true, quorumThreshold: 'THIRD' });
    await app.superuser.query(
      'insert into app.invitation (council_id, id, meeting_id, person_id) values ($1, gen_random_uuid(), $2, $3)',
      [council.councilId, meetingId, first],
    );
    const { body } = await council.call(meetingsApi.get, { params: { meetingId } });
    expect(body.voices).toBe(true);
    const [{ id: invitationId, version }] = body.invitations;
    await council.call(invitationsApi.typeAnswer, {
      params: { meetingId, invitationId },
      version,
      body: { answer: 'REMOTE' },
    });
    expect((await voices()).forecast).toMatchObject({ inPerson: 1, counted: 1, needed: 2 });
  });

  it('is frozen with each decision as it was at that minute, whatever becomes of attendance', async () => {
    const { say, decide, start, first, second, third, council } = await assembly();
    await start();
    for (const personId of [first, second, third]) await say(personId, 'PRESENT');
    const id = newId();
    const there = new Date().toISOString();
    expect((await decide({}, council, id)).body.quorumReached).toBe(true);
    await say(first, 'ABSENT', 2);
    expect((await decide({ text: 'Reformulée.' }, council, id, 1)).body.quorumReached).toBe(true);
    expect((await decide()).body.quorumReached).toBe(false);
    // noted late, on a device that was offline: what counts is who was there then
    expect((await decide({ decidedAt: there })).body.quorumReached).toBe(true);
  });

  it('is nothing where the body has none', async () => {
    const { decide, start } = await assembly({ quorumRule: false });
    await start();
    expect((await decide()).body).toMatchObject({ quorumReached: null, vote: null });
  });

  it('tells a lead nothing before the minutes circulate: it would move with one person’s presence', async () => {
    const { council, bodyId, meetingId, decide, start } = await assembly();
    const lead = await council.member('LEAD');
    await council.lead(bodyId, lead.personId);
    await start();
    const id = newId();
    expect((await decide({}, lead, id)).body).toMatchObject({ number: 1, quorumReached: null });
    expect((await lead.call(votingApi.voices, { params: { meetingId } })).status).toBe(403);
    const read = async (who: TestMember) =>
      (await who.call(liveMeetingsApi.get, { params: { meetingId } })).body.decisions[0].quorumReached;
    expect([await read(lead), await read(council)]).toEqual([null, false]);
    await council.call(minutesApi.finish, { params: { meetingId } });
    await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
    const register = await lead.call(decisionsApi.list, { query: { bodyId } });
    expect(register.body.items[0].quorumReached).toBe(false);
  });
});

describe('a proxy', () => {
  const RULES = { quorumRule: true, proxiesPerHolder: 1 };

  it('counts while whoever carries it is there, and rests when its giver comes', async () => {
    const { voices, say, give, start, first, second, third } = await assembly(RULES);
    expect((await give(second, first)).status).toBe(200);
    expect((await voices()).proxies).toMatchObject([{ giver: { id: second }, holder: { id: first }, counts: false }]);
    await start();
    await say(first, 'PRESENT');
    await say(third, 'PRESENT');
    expect(await voices()).toMatchObject({
      heard: { byProxy: 1, counted: 3, reached: true },
      proxies: [{ counts: true }],
    });
    await say(first, 'ABSENT', 2);
    expect((await voices()).heard).toMatchObject({ byProxy: 0, counted: 1 });
    await say(first, 'PRESENT', 3);
    await say(second, 'PRESENT');
    expect((await voices()).heard).toMatchObject({ byProxy: 0, inPerson: 3 });
  });

  it('leaves the quorum alone where the rules say so', async () => {
    const { voices, say, give, start, first, second } = await assembly({ ...RULES, quorumCountsProxies: false });
    await give(second, first);
    await start();
    await say(first, 'PRESENT');
    expect((await voices()).heard).toMatchObject({ byProxy: 1, counted: 1 });
  });

  it('is refused beyond the limit, to oneself, to somebody without a seat, and where the body knows none', async () => {
    const { council, give, first, second, third } = await assembly(RULES);
    await give(second, first);
    expect((await give(third, first)).body.code).toBe('PROXY_FULL');
    expect((await give(third, third)).body.code).toBe('NOT_A_VOICE');
    expect((await give(third, await council.person())).body.code).toBe('NOT_A_VOICE');
    const none = await assembly();
    expect((await none.give(none.second, none.first)).body.code).toBe('PROXIES_OFF');
  });

  it('is never one too many, however many are given at once', async () => {
    const { give, voices, first, second, third, masked } = await assembly(RULES);
    const answers = await Promise.all([second, third, masked].map((giver) => give(giver, first)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect((await voices()).proxies).toHaveLength(1);
  });

  it('changes hands and is taken back by whoever saw it as it stands', async () => {
    const { council, meetingId, give, voices, first, second, third } = await assembly(RULES);
    await give(second, first);
    expect((await give(second, third, 1)).body).toMatchObject({ version: 2, holder: { id: third } });
    expect((await give(second, first, 1)).status).toBe(412);
    const remove = (version: number) =>
      council.call(votingApi.removeProxy, { params: { meetingId, giverId: second }, version });
    expect((await remove(1)).status).toBe(412);
    expect((await remove(2)).status).toBe(204);
    expect((await voices()).proxies).toEqual([]);
  });

  it('stays as it was once the meeting is cancelled', async () => {
    const { council, meetingId, give, first, second } = await assembly(RULES);
    await app.superuser.query(`update app.meeting set state = 'CANCELLED' where id = $1`, [meetingId]);
    expect((await give(second, first)).body.code).toBe('MEETING_STATE');
    expect((await give(second, first, 0, await council.member('LEAD'))).status).toBe(403);
  });
});

describe('a vote', () => {
  const vote = { inFavour: 7, against: 5, abstained: 3 };

  it('is kept with the majority asked for that day', async () => {
    const { council, bodyId, decide, start } = await assembly({ votesRule: true, voteMajority: 'ABSOLUTE' });
    await start();
    const id = newId();
    expect((await decide({ kind: 'VOTE', vote }, council, id)).body.vote).toEqual({ ...vote, majority: 'ABSOLUTE' });
    await council.call(bodiesApi.change, { params: { bodyId }, version: 2, body: { voteMajority: 'SIMPLE' } });
    const register = await council.call(decisionsApi.list, { query: { bodyId } });
    expect(register.body.items[0].vote.majority).toBe('ABSOLUTE');
    expect((await decide({ kind: 'CONSENSUS', vote }, council, id, 1)).body.vote).toBeNull();
  });

  it('has no negative hand, and none at all where the body does not vote', async () => {
    const { decide, start } = await assembly({ votesRule: true });
    await start();
    expect((await decide({ kind: 'VOTE', vote: { ...vote, against: -1 } })).status).toBe(422);
    const none = await assembly();
    await none.start();
    expect((await none.decide({ kind: 'VOTE', vote })).body.code).toBe('VOTES_OFF');
  });
});

describe('the log of presence', () => {
  it('keeps every move, and the application can neither change nor erase a line', async () => {
    const { council, say, start, first, meetingId } = await assembly();
    await start();
    await say(first, 'PRESENT');
    await say(first, 'PRESENT', 2);
    const tamper = (sql: string) => app.nest.get(TenantDb).transaction(council.actor, (tx) => tx.query(sql));
    await expect(tamper(`update app.presence_log set status = 'ABSENT'`)).rejects.toThrow('permission denied');
    await expect(tamper('delete from app.presence_log')).rejects.toThrow('permission denied');
    await say(first, 'ABSENT', 2);
    const { rows } = await app.superuser.query<{ status: string }>(
      'select status from app.presence_log where meeting_id = $1 and person_id = $2 order by at',
      [meetingId, first],
    );
    expect(rows.map(({ status }) => status)).toEqual(['EXPECTED', 'PRESENT', 'ABSENT']);
  });
});
