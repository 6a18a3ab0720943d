import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { meetingsApi } from '@trame/contracts/meetings';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import { type ChangeFollowingBody, type SeriesPage, seriesApi } from '@trame/contracts/series';
import { aPdf, aPhoto } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories } from '../../../test/document-stories.ts';
import { convene, onSeat } from '../../../test/factories/a-convocation.ts';
import { anItem, readMeeting } from '../../../test/factories/a-meeting.ts';
import { readSeries, scheduledSeries } from '../../../test/factories/a-series.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const { upload, list, save } = documentStories(app);

type Scene = Awaited<ReturnType<typeof scheduledSeries>>;
const mondays = (count: number, local = '2027-02-01T09:00'): Partial<ChangeFollowingBody> => ({
  repeats: { rule: 'FREQ=MONTHLY;BYDAY=1MO', local, end: { count }, leftOut: [], moved: [] },
});
async function change(
  { council, seriesId, ids }: Scene,
  from: number,
  body: Partial<ChangeFollowingBody>,
  who: TestMember = council,
) {
  const params = { seriesId, meetingId: ids[from] ?? '' };
  const { version } = await readSeries(council, seriesId);
  const answer = await who.call(seriesApi.changeFollowing, { params, version, body });
  return seriesApi.changeFollowing.response.parse(answer.body);
}
const undo = (who: TestMember, changeId: string | null) =>
  who.call(seriesApi.undoChange, { params: { changeId: changeId ?? '' } });

/** What people see of the series and of each of its meetings; versions grow, as they must. */
async function seen({ council, seriesId, ids }: Scene) {
  const { version: _version, ...series }: SeriesPage = await readSeries(council, seriesId);
  const meetings = await Promise.all(
    ids.map(async (id) => {
      if ((await council.call(meetingsApi.get, { params: { meetingId: id } })).status === 404) return 'gone';
      const { starts, title, place, state, items, seriesId: of } = await readMeeting(council, id);
      return { id, starts, title, place, state, of, items: items.map((item) => [item.id, item.title, item.version]) };
    }),
  );
  return { series, meetings };
}

describe('taking back a change of a meeting and those after it', () => {
  it.each<[string, number, Partial<ChangeFollowingBody>]>([
    ['an hour and a place, from the first', 0, { hour: '09:30', place: 'Salle 2' }],
    ['an hour, from the third: the series was cut in two', 2, { hour: '09:30' }],
    ['another rule with as many dates', 2, mondays(2)],
    ['another rule with more dates', 2, mondays(5)],
    ['another rule with fewer dates', 1, mondays(2)],
    ['another rule from the first date', 0, mondays(2, '2026-12-07T10:00')],
    [
      'days of the old rule, one month later',
      0,
      {
        repeats: {
          rule: 'FREQ=MONTHLY;BYDAY=2TH',
          local: '2027-01-14T14:00',
          end: { count: 4 },
          leftOut: [],
          moved: [],
        },
      },
    ],
  ])('puts everything back: %s', async (_, from, body) => {
    const scene = await scheduledSeries(app);
    const before = await seen(scene);
    const { changeId } = await change(scene, from, body);
    const { status, body: back } = await undo(scene.council, changeId);
    expect([status, back.id, back.meetingId]).toEqual([200, scene.seriesId, scene.ids[from]]);
    expect(await seen(scene)).toEqual(before);
    const again = await change(scene, from, { place: 'Salle 3' });
    expect(again.changed).toBe(4 - from);
  });

  it('brings deleted drafts back with what was prepared for them', async () => {
    const scene = await scheduledSeries(app);
    const { council, bodyId, ids } = scene;
    const last = ids[3] ?? '';
    const itemId = await council.item(last);
    const note = asDocument(await upload(council, ['ITEM', itemId], aPdf('note')));
    const photo = await upload(council, ['MEETING', last], await aPhoto('jpg'), { fileName: 'salle.jpg' });
    const add = { params: { bodyId }, body: anItem('Astreinte'), key: newId() };
    const { body: point } = await council.call(parkedPointsApi.add, add);
    await upload(council, ['POINT', point.id], aPdf('point'), { fileName: 'Point.pdf' });
    const at = { meetingId: last, parkedPointId: point.id };
    await council.call(parkedPointsApi.take, { params: at, key: newId() });
    const before = [await seen(scene), await list(council, ['MEETING', last])];
    const { changeId, removed } = await change(scene, 1, mondays(2));
    expect([removed, (await council.call(meetingsApi.get, { params: { meetingId: last } })).status]).toEqual([1, 404]);
    const lot = async () => (await council.call(parkedPointsApi.list, { params: { bodyId } })).body.items;
    expect(await lot()).toMatchObject([{ title: 'Astreinte', documents: 1 }]);
    expect((await undo(council, changeId)).status).toBe(200);
    expect([await seen(scene), await list(council, ['MEETING', last])]).toEqual(before);
    expect(await lot()).toEqual([]);
    for (const { id } of [note, asDocument(photo)]) expect((await save(council, id)).status).toBe(200);
  });

  it('leaves what is prepared meanwhile for a date that moves back', async () => {
    const scene = await scheduledSeries(app);
    const { council, ids } = scene;
    const { changeId } = await change(scene, 2, mondays(2));
    const params = { meetingId: ids[2] ?? '' };
    await council.call(agendaApi.add, { params, body: anItem('Ajouté depuis'), key: newId() });
    expect((await undo(council, changeId)).status).toBe(200);
    const { starts, items } = await readMeeting(council, params.meetingId);
    expect([starts.local, items.at(-1)?.title]).toEqual(['2027-02-11T14:00', 'Ajouté depuis']);
  });

  it('moves convened meetings as any change does: nothing is sent, and their calendars can follow', async () => {
    const scene = await scheduledSeries(app);
    const { council, bodyId, ids } = scene;
    await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
    await convene(council, { meetingId: ids[1] ?? '' }, 1);
    const mails = async () =>
      (await app.superuser.query('select 1 from app.outbox where object_id = any($1)', [ids])).rowCount;
    const before = await mails();
    const { changeId } = await change(scene, 1, { hour: '10:00' });
    await undo(council, changeId);
    const { rows } = await app.superuser.query('select calendar_sequence as sequence from app.meeting where id = $1', [
      ids[1],
    ]);
    expect([rows, await mails()]).toEqual([[{ sequence: 2 }], before]);
  });
});

describe('taking back a change is refused', () => {
  const REFUSED = [409, 'SERIES_TOUCHED'];

  it.each<[string, (scene: Scene, added: string) => Promise<unknown>]>([
    [
      'one of its dates was changed',
      ({ council, ids }) =>
        council.call(meetingsApi.change, {
          params: { meetingId: ids[3] ?? '' },
          version: 2,
          body: { place: 'Ailleurs' },
        }),
    ],
    [
      'one of its dates was removed',
      ({ council, ids }) => council.call(meetingsApi.remove, { params: { meetingId: ids[0] ?? '' }, version: 1 }),
    ],
    ['a date it added was prepared', ({ council }, added) => council.item(added)],
    ['a date it added got a document', ({ council }, added) => upload(council, ['MEETING', added], aPdf())],
    ['the series was changed again', (scene) => change(scene, 0, { place: 'Salle 3' })],
  ])('once %s, and nothing is lost', async (_, touch) => {
    const scene = await scheduledSeries(app);
    const { changeId, id } = await change(scene, 2, mondays(3));
    const { dates } = await readSeries(scene.council, id);
    await touch(scene, dates.at(-1)?.meetingId ?? '');
    const before = await seen(scene);
    const { status, body } = await undo(scene.council, changeId);
    expect([status, body.code]).toEqual(REFUSED);
    expect(await seen(scene)).toEqual(before);
  });

  it('when people were told that a meeting is cancelled: no way back is offered', async () => {
    const scene = await scheduledSeries(app);
    await onSeat(scene.council, scene.bodyId, 'Aubry', 'aubry@exemple.fr');
    await convene(scene.council, { meetingId: scene.ids[3] ?? '' }, 1);
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [scene.ids[3]]);
    expect(await change(scene, 1, mondays(2))).toMatchObject({ cancelled: 1, changeId: null });
  });

  it('by a lead when it deleted words they may not read, and is not offered to a lead who deleted them', async () => {
    const restrictedAt = async ({ council, ids }: Scene) => {
      const body = { ...anItem('Candidature'), restricted: true };
      await council.call(agendaApi.add, { params: { meetingId: ids[3] ?? '' }, body, key: newId() });
    };
    const led = async (scene: Scene) => {
      const lead = await scene.council.member('LEAD');
      await scene.council.lead(scene.bodyId, lead.personId);
      return lead;
    };
    const scene = await scheduledSeries(app);
    await restrictedAt(scene);
    const { changeId } = await change(scene, 1, mondays(2));
    expect((await undo(await led(scene), changeId)).status).toBe(403);
    expect((await undo(scene.council, changeId)).status).toBe(200);
    const { items } = await readMeeting(scene.council, scene.ids[3] ?? '');
    expect(items.at(-1)).toMatchObject({ title: 'Candidature', restricted: true });
    expect(await change(scene, 1, mondays(2), await led(scene))).toMatchObject({ removed: 1, changeId: null });
  });

  it('twice, after an hour, to another group and to another council', async () => {
    const scene = await scheduledSeries(app);
    const { council } = scene;
    const { changeId } = await change(scene, 1, { place: 'Salle 2' });
    expect((await undo(await council.member('LEAD'), changeId)).status).toBe(404);
    expect((await undo(await app.council(), changeId)).status).toBe(404);
    expect([(await undo(council, changeId)).status, (await undo(council, changeId)).status]).toEqual([200, 404]);
    const late = await change(scene, 1, { place: 'Salle 2' });
    await app.superuser.query(`update app.series_change set changed_at = now() - interval '61 minutes'`);
    expect((await undo(council, late.changeId)).status).toBe(404);
  });
});
