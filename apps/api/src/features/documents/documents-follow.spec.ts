import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { documentsApi } from '@trame/contracts/documents';
import { meetingsApi } from '@trame/contracts/meetings';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { seriesApi } from '@trame/contracts/series';
import { subjectsApi } from '@trame/contracts/subjects';
import type { BodyType } from '@trame/domain/bodies/body-type';
import { aPdf, aPhoto } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories, filesFolder, filesIn } from '../../../test/document-stories.ts';
import { anItem, readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { readSeries, scheduledSeries } from '../../../test/factories/a-series.ts';
import { hold } from '../../../test/factories/a-subject.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const folder = filesFolder();
const app = await ownApp({ FILES_DIR: folder });
const { upload, list, save, see } = documentStories(app);

/** A draft whose one item has a text and a picture. */
async function scene() {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité', 'COPIL');
  const { id: meetingId } = await schedule(council, bodyId, { agenda: [anItem('Astreinte')] });
  const [item] = (await readMeeting(council, meetingId)).items;
  const params = { meetingId, itemId: item?.id ?? '' };
  const owner = ['ITEM', params.itemId] as const;
  const note = asDocument(await upload(council, owner, aPdf(council.councilId), { fileName: 'Note.pdf' }));
  const photo = asDocument(await upload(council, owner, await aPhoto('png'), { fileName: 'Lieu.png' }));
  const park = async () => (await council.call(parkedPointsApi.park, { params, key: newId() })).body;
  return { council, bodyId, meetingId, params, note, photo, park };
}
const titles = async (who: TestMember, kind: 'ITEM' | 'POINT' | 'MEETING', id: string) =>
  (await list(who, [kind, id])).items.map(({ title }) => title);
const take = (who: TestMember, meetingId: string, parkedPointId: string) =>
  who.call(parkedPointsApi.take, { params: { meetingId, parkedPointId }, key: newId() });
const waiting = async (who: TestMember, bodyId: string) =>
  parkedPointsApi.list.response.parse((await who.call(parkedPointsApi.list, { params: { bodyId } })).body).items;

describe('the documents of an item that is parked', () => {
  it('wait with it, and come back to an agenda with it, the same', async () => {
    const { council, bodyId, meetingId, note, photo, park } = await scene();
    const point = await park();
    expect([point.documents, await titles(council, 'POINT', point.id)]).toEqual([2, ['Note', 'Lieu']]);
    expect(await titles(council, 'MEETING', meetingId)).toEqual([]);
    const { id: next } = await schedule(council, bodyId);
    const { body: item } = await take(council, next, point.id);
    expect((await list(council, ['MEETING', next])).items.map(({ id, ownerId }) => [id, ownerId])).toEqual([
      [note.id, item.id],
      [photo.id, item.id],
    ]);
    expect([(await save(council, note.id)).status, (await see(council, photo.id)).status]).toEqual([200, 200]);
  });

  it('wait again when the item is taken off, or its draft is deleted', async () => {
    const { council, bodyId, meetingId, park } = await scene();
    const point = await park();
    const { body: item } = await take(council, meetingId, point.id);
    const removed = await council.call(agendaApi.remove, { params: { meetingId, itemId: item.id }, version: 1 });
    expect([removed.status, await waiting(council, bodyId)]).toMatchObject([204, [{ documents: 2 }]]);
    await take(council, meetingId, point.id);
    const { version } = await readMeeting(council, meetingId);
    await council.call(meetingsApi.remove, { params: { meetingId }, version });
    expect(await titles(council, 'POINT', point.id)).toEqual(['Note', 'Lieu']);
  });

  it('can be put back while they wait when one was removed before', async () => {
    const { council, note, park } = await scene();
    const params = { documentId: note.id };
    await council.call(documentsApi.remove, { params, version: 1 });
    const point = await park();
    expect(point.documents).toBe(1);
    expect((await council.call(documentsApi.putBack, { params })).body.ownerKind).toBe('POINT');
  });

  it('are read and kept by those who prepare the meetings of the body, and by nobody else', async () => {
    const { council, bodyId, note, park } = await scene();
    const point = await park();
    const params = { documentId: note.id };
    const query = { ownerKind: 'POINT', ownerId: point.id };
    const tries = async (who: TestMember) => [
      (await who.call(documentsApi.list, { query })).status,
      (await who.call(documentsApi.get, { params })).status,
      (await who.call(documentsApi.open, { params })).status,
      (await upload(council, ['POINT', point.id], aPdf('more'), { by: who })).status,
    ];
    const lead = await council.member('LEAD');
    expect(await tries(lead)).toEqual([404, 404, 404, 404]);
    expect(await tries(await council.member('MEMBER'))).toEqual([403, 403, 404, 403]);
    expect(await tries(await council.member('CHAIR'))).toEqual([403, 403, 404, 403]);
    await council.lead(bodyId, lead.personId);
    expect(await tries(lead)).toEqual([200, 200, 303, 201]);
    expect((await tries(await app.council())).slice(0, 3)).toEqual([404, 404, 404]);
  });
});

it('an item of an agenda that has documents of its own still stays there', async () => {
  const { council, params } = await scene();
  const refused = await council.call(agendaApi.remove, { params, version: 1 });
  expect([refused.status, refused.body.code]).toEqual([409, 'ITEM_IN_USE']);
});

describe('the documents of an item that is sent to another body', () => {
  async function sent(type: BodyType) {
    const made = await scene();
    const { council, params } = made;
    const otherId = await council.body(type);
    const files = filesIn(folder).length;
    const { body: point } = await council.call(parkedPointsApi.send, {
      params,
      body: { bodyId: otherId },
      key: newId(),
    });
    return { ...made, otherId, point, newFiles: filesIn(folder).length - files };
  }

  it('stay, and the other body has some like them, which are its own and weigh nothing', async () => {
    const { council, params, note, point, otherId, newFiles } = await sent('TECHNICAL');
    expect([point.documents, newFiles]).toEqual([2, 0]);
    const [copy, picture] = (await list(council, ['POINT', point.id])).items;
    const { bytes, sentAt } = note.current;
    expect(copy).toMatchObject({ title: 'Note', current: { number: 1, bytes, sentAt } });
    expect(picture?.current.thumbnail).toEqual({ width: 40, height: 30 });
    await council.call(documentsApi.remove, { params: { documentId: note.id }, version: 1 });
    expect(await titles(council, 'ITEM', params.itemId)).toEqual(['Lieu']);
    const { id: meetingId } = await schedule(council, otherId);
    const { body: item } = await take(council, meetingId, point.id);
    expect(await titles(council, 'ITEM', item.id)).toEqual(['Note', 'Lieu']);
    expect((await save(council, copy?.id ?? '')).status).toBe(200);
  });

  it('stay alone when it is a situation cell, which keeps none', async () => {
    const { council, params, point } = await sent('SITUATION_CELL');
    expect(point.documents).toBe(0);
    expect(await titles(council, 'ITEM', params.itemId)).toEqual(['Note', 'Lieu']);
  });
});

describe('the documents of an item that comes back from an earlier meeting', () => {
  /** A meeting that was held, with a document on each item, and the next one with what it left. */
  async function afterOne() {
    const council = await app.council();
    const bodyId = await council.body('WORKING_GROUP');
    const names = ['Bilan', 'Local', 'Charte', 'Visites'];
    const done = { Bilan: 'TALKED', Charte: 'DEFERRED', Visites: 'ACTION' } as const;
    const held = await hold(council, bodyId, '2026-06-03T14:00', names, done);
    for (const name of names) {
      await upload(council, ['ITEM', held.ids[name] ?? ''], aPdf(name), { fileName: `Note ${name}.pdf` });
    }
    const { id: meetingId } = await schedule(council, bodyId);
    const itemIds = ['Local', 'Charte', 'Visites'].map((name) => held.ids[name]);
    const { body } = await council.call(subjectsApi.takeBack, { params: { meetingId }, body: { itemIds }, key: 'k' });
    const remove = ({ id, version }: { id: string; version: number }) =>
      council.call(agendaApi.remove, { params: { meetingId, itemId: id }, version });
    return { council, held, meetingId, items: body.items, remove };
  }

  it('come along when it was not finished, and stay with what was', async () => {
    const { council, held, meetingId } = await afterOne();
    expect(await titles(council, 'MEETING', meetingId)).toEqual(['Note Local', 'Note Charte']);
    expect((await list(council, ['MEETING', held.meetingId])).items).toHaveLength(4);
  });

  it('go again with it while nobody changed them, and hold it on the agenda afterwards', async () => {
    const { council, meetingId, items, remove } = await afterOne();
    const [local, charter] = items;
    expect((await remove(local)).status).toBe(204);
    const [copy] = (await list(council, ['MEETING', meetingId])).items;
    const params = { documentId: copy?.id ?? '' };
    await council.call(documentsApi.rename, { params, version: 1, body: { title: 'Charte, suite' } });
    expect((await remove(charter)).body.code).toBe('ITEM_IN_USE');
  });
});

it('a document of one date of a series stays with it under another rule, and no other date gets it', async () => {
  const { council, seriesId, ids } = await scheduledSeries(app);
  const [first = '', ...others] = ids;
  await upload(council, ['MEETING', first], aPdf(seriesId), { fileName: 'Note.pdf' });
  const repeats = { rule: 'FREQ=MONTHLY;BYDAY=1MO', local: '2026-12-07T09:00', end: { count: 6 } };
  const params = { seriesId, meetingId: first };
  const changed = await council.call(seriesApi.changeFollowing, { params, version: 1, body: { repeats } });
  expect(changed.body).toMatchObject({ changed: 4, added: 2 });
  const { dates } = await readSeries(council, seriesId);
  const found = await Promise.all(dates.map(({ meetingId }) => titles(council, 'MEETING', meetingId)));
  expect([dates[0]?.meetingId, dates.length, others.length]).toEqual([first, 6, 3]);
  expect(found).toEqual([['Note'], [], [], [], [], []]);
});
