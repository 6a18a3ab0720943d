import { describe, expect, it } from '@jest/globals';
import { pollPageApi } from '@trame/contracts/poll-page';
import { pollsApi } from '@trame/contracts/polls';
import { type Week, weekApi } from '@trame/contracts/week';
import { letPass, openPoll, pollSecrets, preparePoll, readPoll } from '../../../test/factories/a-poll.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

const seatOf = async (council: TestCouncil, bodyId: string, { personId }: { personId: string }) =>
  council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });

/** An open poll that asks a member and a neighbour, both with an account. */
async function asked() {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  const [member, neighbour] = [await council.member('MEMBER'), await council.member('MEMBER')];
  for (const who of [member, neighbour]) await seatOf(council, bodyId, who);
  const pollId = await preparePoll(council, bodyId);
  await openPoll(council, pollId);
  const [first = '', second = ''] = (await readPoll(council, pollId)).slots.map(({ id }) => id);
  return { council, bodyId, member, neighbour, pollId, params: { pollId }, first, second };
}

type Scene = Awaited<ReturnType<typeof asked>>;
const answer = (who: TestMember, { params, first, second }: Scene, version: number, said = ['YES', 'IF_NEEDED']) =>
  who.call(pollsApi.answer, {
    ...{ params, version },
    body: { answers: [first, second].map((slotId, place) => ({ slotId, answer: said[place] })) },
  });
const toDos = async (who: TestMember) =>
  ((await who.call(weekApi.get)).body as Week).toDos.map(({ kind, poll }) => [kind, poll?.id]);

describe('answering a poll in the application', () => {
  it('is asked on the home page, records where the answer comes from, and changes until the last day', async () => {
    const made = await asked();
    const { council, member, pollId, first, second } = made;
    expect(await toDos(member)).toEqual([['ANSWER_POLL', pollId]]);
    expect(await readPoll(member, pollId)).toMatchObject({ reply: 'SILENT', mine: { version: 1, answers: {} } });
    const { status, body } = await answer(member, made, 1);
    const said = { [first]: 'YES', [second]: 'IF_NEEDED' };
    expect([status, body]).toMatchObject([200, { version: 2, origin: 'APP', answers: said }]);
    expect(await toDos(member)).toEqual([]);
    const line = (await readPoll(council, pollId)).people?.find(({ personId }) => personId === member.personId);
    expect(line).toMatchObject({ origin: 'APP', answers: said });
    await answer(member, made, 2, ['NO', 'NO']);
    expect((await readPoll(council, pollId)).slots.map(({ counts }) => counts?.no)).toEqual([1, 1]);
    const list = await member.call(pollsApi.list);
    expect(list.body.items).toMatchObject([{ reply: 'ANSWERED', asked: null, answered: null }]);
  });

  it('shows the answer given behind the link, which may be changed either way', async () => {
    const made = await asked();
    const { council, member, pollId, first } = made;
    const tokens = await pollSecrets(app, pollId);
    for (const token of tokens) await app.call(pollPageApi.answer, { params: { token }, body: { [first]: 'NO' } });
    expect((await readPoll(member, pollId)).mine).toMatchObject({ origin: 'LINK', answers: { [first]: 'NO' } });
    expect((await answer(member, made, 2)).status).toBe(200);
    expect((await readPoll(council, pollId)).slots[0]?.counts).toMatchObject({ yes: 1, no: 1 });
  });

  it('is open to those who prepare the poll and to the chair too, when they are asked', async () => {
    const council = await app.council();
    const bodyId = await council.body('WORKING_GROUP');
    const people = [council, await council.member('CHAIR'), await council.member('LEAD')];
    for (const who of people) await seatOf(council, bodyId, who);
    await council.lead(bodyId, people[2]?.personId ?? '');
    const pollId = await preparePoll(council, bodyId);
    await openPoll(council, pollId);
    const [first = '', second = ''] = (await readPoll(council, pollId)).slots.map(({ id }) => id);
    const made = { params: { pollId }, first, second } as Scene;
    for (const who of people) expect((await answer(who, made, 1)).status).toBe(200);
    expect(await readPoll(council, pollId)).toMatchObject({ asked: 3, answered: 3 });
  });
});

describe('what those who are asked read of others', () => {
  /** All that the screens of somebody read about polls. */
  const seen = async (who: TestMember, pollId: string) => {
    const answers = [
      await who.call(pollsApi.get, { params: { pollId } }),
      await who.call(pollsApi.list),
      await who.call(weekApi.get),
    ];
    // a problem document carries the id of its own request
    return answers.map(({ status, text }) => [status, status === 200 ? text : '']);
  };

  it('is nothing, whoever answers what: members read the same, byte for byte, and leads of other bodies no poll', async () => {
    const made = await asked();
    const { council, bodyId, member, neighbour, pollId } = made;
    const lead = await council.member('LEAD');
    await council.lead(await council.body('WORKING_GROUP'), lead.personId);
    const readers = [member, lead, await council.member('MEMBER')];
    const before = await Promise.all(readers.map((who) => seen(who, pollId)));
    const told = await seen(council, pollId);
    await answer(neighbour, made, 1);
    expect(await Promise.all(readers.map((who) => seen(who, pollId)))).toEqual(before);
    const statuses = before.map((answers) => answers.map(([status]) => status));
    expect(statuses).toEqual([
      [200, 200, 200],
      [404, 200, 200],
      [200, 200, 200],
    ]);
    expect(await seen(council, pollId)).not.toEqual(told); // the comparison can fail
    const page = await readPoll(member, pollId);
    expect(page).toMatchObject({ asked: null, answered: null, best: null, people: null, silent: null, sending: null });
    expect(page.slots.map(({ counts, presence }) => [counts, presence])).toEqual([
      [null, null],
      [null, null],
    ]);
    await council.lead(bodyId, lead.personId);
    expect(await readPoll(lead, pollId)).toMatchObject({ asked: 2, answered: 1, people: null });
  });
});

describe('an answer in the application is refused', () => {
  it('once the last day has passed, and once the poll is called off or decided', async () => {
    const late = await asked();
    await letPass(app, late.pollId);
    const over = await answer(late.member, late, 1);
    expect([over.status, over.body.code]).toEqual([409, 'POLL_OVER']);
    expect(await toDos(late.member)).toEqual([]);
    const off = await asked();
    await off.council.call(pollsApi.cancel, { params: off.params, version: 2 });
    expect((await answer(off.member, off, 1)).body.code).toBe('POLL_OVER');
    const decided = await asked();
    await decided.council.call(pollsApi.choose, {
      ...{ params: decided.params, version: 2 },
      body: { slotId: decided.first },
    });
    expect((await answer(decided.member, decided, 1)).body.code).toBe('POLL_OVER');
  });

  it('to somebody who is not asked, of a draft, and from another council', async () => {
    const made = await asked();
    const { council, member, params } = made;
    expect((await answer(await council.member('MEMBER'), made, 1)).status).toBe(404);
    expect((await answer(council, made, 1)).status).toBe(404);
    expect((await answer(await app.council(), made, 1)).status).toBe(404);
    await council.call(pollsApi.stop, { params, version: 2 });
    expect((await answer(member, made, 1)).status).toBe(404);
  });

  it('about a date of another poll, about nothing, and over an answer that was not read', async () => {
    const made = await asked();
    const { member, params, first } = made;
    const strange = await answer(member, { ...made, second: newId() }, 1);
    expect([strange.status, strange.body.errors[0].pointer]).toEqual([422, '/body/answers/1/slotId']);
    const nothing = await member.call(pollsApi.answer, { params, version: 1, body: { answers: [] } });
    expect(nothing.status).toBe(422);
    await answer(member, made, 1);
    const stale = await answer(member, made, 1, ['NO', 'NO']);
    expect([stale.status, stale.body.current]).toMatchObject([412, { version: 2, answers: { [first]: 'YES' } }]);
  });
});
