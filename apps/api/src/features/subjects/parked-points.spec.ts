import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { meetingsApi } from '@trame/contracts/meetings';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { subjectsApi } from '@trame/contracts/subjects';
import { anItem, readMeeting, schedule, titlesOf } from '../../../test/factories/a-meeting.ts';
import { comingBack, hold, run } from '../../../test/factories/a-subject.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A body with one parked point and a draft with one item. */
async function parked() {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité', 'COPIL');
  const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Accueil')] });
  const asked = { params: { bodyId }, body: anItem('Astreinte', 25), key: newId() };
  const { body: point } = await council.call(parkedPointsApi.add, asked);
  return { council, bodyId, meetingId, point };
}

const lot = async (who: TestMember, bodyId: string) =>
  parkedPointsApi.list.response.parse((await who.call(parkedPointsApi.list, { params: { bodyId } })).body).items;
const take = (who: TestMember, meetingId: string, parkedPointId: string) =>
  who.call(parkedPointsApi.take, { params: { meetingId, parkedPointId }, key: newId() });
const agendaOf = async (who: TestMember, meetingId: string) => titlesOf((await readMeeting(who, meetingId)).items);

describe('the parking lot', () => {
  it('keeps points without a date, for those who prepare the meetings of the body', async () => {
    const { council, bodyId } = await parked();
    expect(await lot(council, bodyId)).toMatchObject([{ title: 'Astreinte', minutes: 25, sentBy: null }]);
    const lead = await council.member('LEAD');
    const read = async (who: TestMember) => (await who.call(parkedPointsApi.list, { params: { bodyId } })).status;
    expect([await read(lead), await read(await council.member('MEMBER'))]).toEqual([404, 403]);
    await council.lead(bodyId, lead.personId);
    expect([await read(lead), await read(await app.council())]).toEqual([200, 404]);
  });

  it('refuses a presenter from nowhere, and a body from nowhere', async () => {
    const { council, bodyId } = await parked();
    const add = (at: string, more: object) =>
      council.call(parkedPointsApi.add, { params: { bodyId: at }, body: { ...anItem('X'), ...more }, key: newId() });
    expect((await add(bodyId, { presenters: [{ personId: newId() }] })).status).toBe(422);
    expect((await add(newId(), {})).status).toBe(404);
  });

  it('gives a point back after its removal, and only at the version that was read', async () => {
    const { council, bodyId, meetingId, point } = await parked();
    const params = { parkedPointId: point.id };
    expect((await council.call(parkedPointsApi.remove, { params, version: 9 })).status).toBe(412);
    expect((await council.call(parkedPointsApi.remove, { params, version: 1 })).status).toBe(204);
    expect(await lot(council, bodyId)).toEqual([]);
    expect((await take(council, meetingId, point.id)).body.code).toBe('POINT_TAKEN');
    expect((await council.call(parkedPointsApi.restore, { params })).status).toBe(204);
    expect(await lot(council, bodyId)).toHaveLength(1);
  });
});

describe('moving a point', () => {
  it('goes to the agenda and back, and keeps what it became there', async () => {
    const { council, bodyId, meetingId, point } = await parked();
    const { status, body: item } = await take(council, meetingId, point.id);
    expect([status, await agendaOf(council, meetingId), await lot(council, bodyId)]).toEqual([
      201,
      ['Accueil', 'Astreinte'],
      [],
    ]);
    const at = { params: { meetingId, itemId: item.id } };
    await council.call(agendaApi.change, { ...at, version: 1, body: { title: 'Astreinte du week-end' } });
    const back = await council.call(parkedPointsApi.park, { ...at, key: newId() });
    expect([back.status, back.body.id, back.body.title]).toEqual([201, point.id, 'Astreinte du week-end']);
    expect(await agendaOf(council, meetingId)).toEqual(['Accueil']);
  });

  it('keeps who presents it, on the way to the agenda and back', async () => {
    const { council, bodyId, meetingId } = await parked();
    const personId = await council.person({ given: 'Alix', family: 'Aubry' });
    const [alix, lou] = [
      { personId, name: 'Alix Aubry' },
      { personId: null, name: 'Lou, ARS' },
    ];
    const asked = { params: { bodyId }, body: { ...anItem('Charte'), presenters: [alix, lou] }, key: newId() };
    const { body: point } = await council.call(parkedPointsApi.add, asked);
    const { body: item } = await take(council, meetingId, point.id);
    expect([point.presenters, item.presenters]).toEqual([
      [alix, lou],
      [alix, lou],
    ]);
    const at = { params: { meetingId, itemId: item.id } };
    await council.call(agendaApi.change, { ...at, version: 1, body: { presenters: [lou] } });
    const back = await council.call(parkedPointsApi.park, { ...at, key: newId() });
    expect([back.body.id, back.body.presenters]).toEqual([point.id, [lou]]);
  });

  it('waits again when its item or its draft is deleted', async () => {
    const { council, bodyId, meetingId, point } = await parked();
    const { body: item } = await take(council, meetingId, point.id);
    await council.call(agendaApi.remove, { params: { meetingId, itemId: item.id }, version: 1 });
    expect(await lot(council, bodyId)).toHaveLength(1);
    await take(council, meetingId, point.id);
    const { version } = await readMeeting(council, meetingId);
    await council.call(meetingsApi.remove, { params: { meetingId }, version });
    expect(await lot(council, bodyId)).toHaveLength(1);
  });

  it('is done once, on an agenda of its own body', async () => {
    const { council, meetingId, point } = await parked();
    const other = await schedule(council, await council.body());
    expect((await take(council, other.id, point.id)).status).toBe(404);
    const answers = await Promise.all([1, 2].map(() => take(council, meetingId, point.id)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect((await take(await council.member('LEAD'), meetingId, point.id)).status).toBe(404);
  });

  it('parks any item, unless something was noted under it', async () => {
    const { council, bodyId, meetingId } = await parked();
    const { items } = await readMeeting(council, meetingId);
    const params = { meetingId, itemId: items[0]?.id ?? '' };
    await council.note(params.itemId, 'dit');
    const park = () => council.call(parkedPointsApi.park, { params, key: newId() });
    expect((await park()).body.code).toBe('ITEM_IN_USE');
    expect(await lot(council, bodyId)).toHaveLength(1);
    await app.superuser.query('delete from app.item_text where item_id = $1', [params.itemId]);
    expect((await park()).status).toBe(201);
    expect(titlesOf(await lot(council, bodyId))).toEqual(['Astreinte', 'Accueil']);
  });
});

/** A group whose point was discussed, and a committee with a meeting to come. */
async function group() {
  const council = await app.council();
  const groupId = await council.body('WORKING_GROUP', 'Logement', 'GT Logement');
  const copilId = await council.body('STEERING', 'Comité', 'COPIL');
  const held = await hold(council, groupId, '2026-06-03T14:00', ['Bilan', 'Local'], { Local: 'TALKED' });
  const at = { meetingId: held.meetingId, itemId: held.ids['Local'] ?? '' };
  const send = (who: TestMember, bodyId: string) =>
    who.call(parkedPointsApi.send, { params: at, body: { bodyId }, key: newId() });
  return { council, groupId, copilId, at, send };
}

describe('sending an item to another body', () => {
  it('lands in its parking lot with where it comes from, and the answer comes home', async () => {
    const { council, groupId, copilId, send } = await group();
    expect((await send(council, copilId)).status).toBe(201);
    const [point] = await lot(council, copilId);
    expect(point).toMatchObject({ title: 'Local', sentBy: { tag: 'GT Logement' } });
    const { id: copil } = await schedule(council, copilId);
    const { id: next } = await schedule(council, groupId, {
      starts: { local: '2038-01-20T14:00', zone: 'Europe/Paris' },
    });
    await take(council, copil, point?.id ?? '');
    const home = async () => (await comingBack(council, next)).filter((line) => line.startsWith('Local'));
    expect(await home()).toEqual([]);
    await run(council, copil, { Local: 'DECIDED' });
    expect(await home()).toEqual(['Local: ANSWERED COPIL']);
    const { body: returning } = await council.call(subjectsApi.returning, { params: { meetingId: next } });
    const [answered] = returning.items.filter((item: { title: string }) => item.title === 'Local');
    await council.call(subjectsApi.takeBack, {
      params: { meetingId: next },
      body: { itemIds: [answered.itemId] },
      key: 'k',
    });
    const since = await council.call(subjectsApi.sinceLastTime, { params: { meetingId: next } });
    expect(since.body.items[0].previous).toMatchObject([
      { body: { tag: 'COPIL' }, decisions: [{ text: 'Le comité choisit.' }] },
      { body: { tag: 'GT Logement' }, treated: true, decisions: [] },
    ]);
  });

  it('stays without answer when the committee did not reach it', async () => {
    const { council, groupId, copilId, send } = await group();
    const { body: point } = await send(council, copilId);
    const { id: copil } = await schedule(council, copilId, { agenda: [anItem('Accueil')] });
    await take(council, copil, point.id);
    await run(council, copil, {});
    const { id: next } = await schedule(council, groupId, {
      starts: { local: '2038-01-20T14:00', zone: 'Europe/Paris' },
    });
    expect(await comingBack(council, next)).toEqual([]);
  });

  it('is done by those who lead the body that sends, who may call it back while it waits', async () => {
    const { council, groupId, copilId, send } = await group();
    const lead = await council.member('LEAD');
    expect((await send(lead, copilId)).status).toBe(404);
    await council.lead(groupId, lead.personId);
    const { status, body: point } = await send(lead, copilId);
    expect(status).toBe(201);
    const remove = (who: TestMember) =>
      who.call(parkedPointsApi.remove, { params: { parkedPointId: point.id }, version: 1 });
    expect((await remove(await council.member('LEAD'))).status).toBe(404);
    expect((await remove(lead)).status).toBe(204);
    expect(await lot(council, copilId)).toEqual([]);
  });

  it('is refused to its own body, twice to one body, to a dissolved or unknown one', async () => {
    const { council, groupId, copilId, send } = await group();
    expect((await send(council, groupId)).body.code).toBe('ITEM_OF_THIS_BODY');
    await send(council, copilId);
    expect((await send(council, copilId)).body.code).toBe('ITEM_SENT');
    const gone = await council.body('WORKING_GROUP');
    await app.superuser.query(`update app.body set dissolved_on = '2020-01-01' where id = $1`, [gone]);
    expect([(await send(council, gone)).status, (await send(council, newId())).status]).toEqual([422, 422]);
    expect((await send(await app.council(), copilId)).status).toBe(404);
  });
});
