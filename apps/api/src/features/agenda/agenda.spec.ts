import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { LIMITS } from '@trame/contracts/limits';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { meetingsApi } from '@trame/contracts/meetings';
import { anItem, readMeeting, schedule, titlesOf } from '../../../test/factories/a-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A draft with three items, of a body in a council of its own. */
async function draft() {
  const council = await app.council();
  const bodyId = await council.body('WORKING_GROUP');
  const { id } = await schedule(council, bodyId, { agenda: [anItem('A'), anItem('B'), anItem('C')] });
  const { items } = await readMeeting(council, id);
  const [a, b, c] = items.map((item) => item.id) as [string, string, string];
  return { council, bodyId, meetingId: id, params: { meetingId: id }, a, b, c };
}

const order = (who: TestMember, meetingId: string, itemIds: readonly string[], version: number) =>
  who.call(agendaApi.order, { params: { meetingId }, body: { itemIds }, version });

describe('adding an item', () => {
  it('puts it at the end, once for each key', async () => {
    const { council, meetingId, params } = await draft();
    const asked = { params, body: anItem('D', 15), key: 'same' };
    const answers = await Promise.all([1, 2, 3].map(() => council.call(agendaApi.add, asked)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { items, version } = await readMeeting(council, meetingId);
    expect([titlesOf(items), version]).toEqual([['A', 'B', 'C', 'D'], 2]);
  });

  it('gives two people who add at once different places', async () => {
    const { council, meetingId, params } = await draft();
    await Promise.all(
      ['D', 'E'].map((title) => council.call(agendaApi.add, { params, body: anItem(title), key: title })),
    );
    const { items } = await readMeeting(council, meetingId);
    expect(new Set(items.map(({ position }) => position)).size).toBe(5);
  });

  it('names who presents in order: people of the council, and anybody else', async () => {
    const { council, params } = await draft();
    const alix = await council.person({ given: 'Alix', family: 'Aubry' });
    const noa = await council.person({ given: 'Noa', family: 'Benali' });
    const presenters = [{ personId: noa }, { name: '  Lou Hamel, ARS ' }, { personId: alix, name: 'Somebody else' }];
    const { body } = await council.call(agendaApi.add, { params, body: { ...anItem('D'), presenters }, key: 'd' });
    expect(body.presenters).toEqual([
      { personId: noa, name: 'Noa Benali' },
      { personId: null, name: 'Lou Hamel, ARS' },
      { personId: alix, name: 'Alix Aubry' },
    ]);
  });

  it('refuses a presenter from nowhere, of another council, without a name, twice, or one too many', async () => {
    const { council, params } = await draft();
    const alix = await council.person();
    const foreign = await (await app.council()).person();
    const seven = Array.from({ length: LIMITS.meeting.presenters + 1 }, (_, place) => ({ name: `P${place}` }));
    const wrong = {
      nowhere: [{ name: 'A' }, { personId: newId() }],
      foreign: [{ personId: foreign }],
      nameless: [{}],
      twice: [{ personId: alix }, { personId: alix }],
      'twice by name': [{ name: 'Lou' }, { name: 'LOU' }],
      seven,
    };
    const answers = Object.entries(wrong).map(async ([what, presenters]) => {
      const body = { ...anItem('D'), presenters };
      const answer = await council.call(agendaApi.add, { params, body, key: newId() });
      return [what, answer.status, answer.body.errors?.[0].pointer];
    });
    expect(await Promise.all(answers)).toEqual([
      ['nowhere', 422, '/body/presenters/1'],
      ['foreign', 422, '/body/presenters/0'],
      ['nameless', 422, '/body/presenters/0'],
      ['twice', 422, '/body/presenters'],
      ['twice by name', 422, '/body/presenters'],
      ['seven', 422, '/body/presenters'],
    ]);
  });

  it('is refused beyond the longest agenda', async () => {
    const council = await app.council();
    const agenda = Array.from({ length: LIMITS.meeting.items }, (_, place) => anItem(`${place}`, 1));
    const { id } = await schedule(council, await council.body(), { agenda });
    const { status, body } = await council.call(agendaApi.add, {
      params: { meetingId: id },
      body: anItem('X'),
      key: 'k',
    });
    expect([status, body.code]).toEqual([409, 'AGENDA_FULL']);
  });

  it('is refused to members, to leads of another group, to another council, and once the meeting is over', async () => {
    const { council, meetingId, params } = await draft();
    const statusOf = async (who: TestMember) =>
      (await who.call(agendaApi.add, { params, body: anItem('D'), key: newId() })).status;
    expect(await statusOf(await council.member('MEMBER'))).toBe(403);
    expect(await statusOf(await council.member('LEAD'))).toBe(404);
    expect(await statusOf(await app.council())).toBe(404);
    await app.superuser.query(`update app.meeting set state = 'CLOSED' where id = $1`, [meetingId]);
    const { body } = await council.call(agendaApi.add, { params, body: anItem('D'), key: newId() });
    expect(body.code).toBe('AGENDA_CLOSED');
  });
});

describe('changing an item', () => {
  it('happens at the version that was read; the loser sees what is stored', async () => {
    const { council, params, a } = await draft();
    const change = (version: number, body: object) =>
      council.call(agendaApi.change, { params: { ...params, itemId: a }, version, body });
    expect((await change(1, { minutes: 45, title: 'A2' })).body).toMatchObject({
      version: 2,
      minutes: 45,
      title: 'A2',
    });
    const late = await change(1, { minutes: 5 });
    expect([late.status, late.body.current.minutes]).toEqual([412, 45]);
  });

  it('replaces the list of who presents, and leaves it alone when nothing is said of it', async () => {
    const { council, params, a } = await draft();
    const personId = await council.person({ given: 'Alix', family: 'Aubry' });
    const change = async (version: number, body: object) =>
      (await council.call(agendaApi.change, { params: { ...params, itemId: a }, version, body })).body.presenters;
    const [alix, lou] = [
      { personId, name: 'Alix Aubry' },
      { personId: null, name: 'Lou' },
    ];
    expect(await change(1, { presenters: [alix, lou] })).toEqual([alix, lou]);
    expect(await change(2, { minutes: 5 })).toEqual([alix, lou]);
    expect(await change(3, { presenters: [lou, alix] })).toEqual([lou, alix]);
    expect(await change(4, { presenters: [] })).toEqual([]);
  });

  it('never reaches an item through another meeting', async () => {
    const { council, bodyId, a } = await draft();
    const other = await schedule(council, bodyId);
    const asked = { params: { meetingId: other.id, itemId: a }, version: 1, body: { minutes: 1 } };
    expect((await council.call(agendaApi.change, asked)).status).toBe(404);
  });
});

describe('removing an item', () => {
  it('moves the agenda on', async () => {
    const { council, meetingId, params, b } = await draft();
    const { status } = await council.call(agendaApi.remove, { params: { ...params, itemId: b }, version: 1 });
    const { items, version } = await readMeeting(council, meetingId);
    expect([status, titlesOf(items), version]).toEqual([204, ['A', 'C'], 2]);
  });

  it('is refused when something was noted under it', async () => {
    const { council, params, b } = await draft();
    await council.note(b, 'dit');
    const { status, body } = await council.call(agendaApi.remove, { params: { ...params, itemId: b }, version: 1 });
    expect([status, body.code]).toEqual([409, 'ITEM_IN_USE']);
  });

  it('is refused under an action born there, and takes place once it was removed', async () => {
    const { council, meetingId, params, b } = await draft();
    await council.call(liveMeetingsApi.start, { params });
    const actionId = newId();
    const at = new Date().toISOString();
    const action = { params: { meetingId, actionId } };
    const anAction = { itemId: b, title: 'Écrire', lead: null, dueOn: null, bornAt: at };
    await council.call(liveMeetingsApi.putAction, { ...action, version: 0, body: anAction });
    const remove = () => council.call(agendaApi.remove, { params: { ...params, itemId: b }, version: 1 });
    const refused = await remove();
    expect([refused.status, refused.body.code]).toEqual([409, 'ITEM_IN_USE']);
    await council.call(liveMeetingsApi.removeAction, { ...action, version: 1 });
    expect((await remove()).status).toBe(204);
  });
});

describe('putting the agenda in order', () => {
  it('is one change, at the version of the meeting', async () => {
    const { council, meetingId, a, b, c } = await draft();
    const { body } = await order(council, meetingId, [c, a, b], 1);
    expect([titlesOf(body.items), body.version]).toEqual([['C', 'A', 'B'], 2]);
    const late = await order(council, meetingId, [a, b, c], 1);
    expect([late.status, titlesOf(late.body.current.items)]).toEqual([412, ['C', 'A', 'B']]);
  });

  it('is refused when it forgets an item, names one twice, or one of elsewhere', async () => {
    const { council, meetingId, a, b, c } = await draft();
    for (const ids of [
      [a, b],
      [a, b, c, c],
      [a, b, newId()],
    ]) {
      const { status, body } = await order(council, meetingId, ids, 1);
      expect([status, body.code]).toEqual([409, 'AGENDA_CHANGED']);
    }
    expect(titlesOf((await readMeeting(council, meetingId)).items)).toEqual(['A', 'B', 'C']);
  });

  it('asks for a version', async () => {
    const { council, params, a, b, c } = await draft();
    expect((await council.call(agendaApi.order, { params, body: { itemIds: [a, b, c] } })).status).toBe(428);
    expect((await council.call(meetingsApi.get, { params })).headers['etag']).toBe('"1"');
  });
});
