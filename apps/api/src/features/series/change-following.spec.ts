import { describe, expect, it } from '@jest/globals';
import { meetingsApi } from '@trame/contracts/meetings';
import { type ChangeFollowingBody, seriesApi } from '@trame/contracts/series';
import { convene, onSeat } from '../../../test/factories/a-convocation.ts';
import { readMeeting } from '../../../test/factories/a-meeting.ts';
import { localsOf, readSeries, scheduledSeries } from '../../../test/factories/a-series.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();

const change = (who: TestMember, [seriesId, meetingId]: string[], body: Partial<ChangeFollowingBody>, version = 1) =>
  who.call(seriesApi.changeFollowing, {
    params: { seriesId: String(seriesId), meetingId: String(meetingId) },
    version,
    body,
  });
const placesOf = async (who: TestMember, ids: readonly string[]) =>
  (await Promise.all(ids.map((id) => readMeeting(who, id)))).map(({ place }) => place);

describe('changing a meeting of a series and those after it', () => {
  it('leaves those before it as they are, in a series that ends, and people still see one', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const { status, body } = await change(council, [seriesId, ids[2] ?? ''], { hour: '10:30', place: 'Salle 2' });
    expect([status, body]).toMatchObject([200, { version: 1, changed: 2, convened: 0, removed: 0 }]);
    const all = ['2026-12-10T14:00', '2027-01-14T14:00', '2027-02-11T10:30', '2027-03-11T10:30'];
    expect([await localsOf(council, seriesId), await localsOf(council, body.id)]).toEqual([all, all]);
    expect(await placesOf(council, ids)).toEqual(['Salle du conseil', 'Salle du conseil', 'Salle 2', 'Salle 2']);
    const [before, after] = [await readSeries(council, seriesId), await readSeries(council, body.id)];
    expect([before.endsOn, before.version, after.starts.local]).toEqual(['2027-02-10', 2, '2027-02-11T10:30']);
  });

  it('changes the series itself from its first date', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const { body } = await change(council, [seriesId, ids[0] ?? ''], { durationMinutes: 90 });
    expect([body.id, body.version, body.changed]).toEqual([seriesId, 2, 4]);
  });

  it('reaches the series that follows under another rule', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const { body } = await change(council, [seriesId, ids[2] ?? ''], { hour: '10:30' });
    await change(council, [seriesId, ids[1] ?? ''], { place: 'Salle 3' }, 2);
    expect(await placesOf(council, ids)).toEqual(['Salle du conseil', 'Salle 3', 'Salle 3', 'Salle 3']);
    expect((await localsOf(council, body.id)).map((local) => local.slice(11))).toEqual([
      ...['14:00', '14:00', '10:30', '10:30'],
    ]);
  });

  it('keeps what was made different by hand for one date', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const body = { place: 'Mairie annexe', starts: { local: '2027-02-11T18:00', zone: 'Europe/Paris' } };
    await council.call(meetingsApi.change, { params: { meetingId: ids[2] ?? '' }, version: 1, body });
    const answer = await change(council, [seriesId, ids[1] ?? ''], { hour: '09:00', place: 'Salle 2' });
    expect(answer.body.changed).toBe(2);
    expect(await placesOf(council, ids.slice(1))).toEqual(['Salle 2', 'Mairie annexe', 'Salle 2']);
    expect((await localsOf(council, seriesId)).map((local) => local.slice(11))).toEqual([
      ...['14:00', '09:00', '18:00', '09:00'],
    ]);
  });

  it('counts those convened, which are to be sent again, and sends nothing by itself', async () => {
    const { council, bodyId, seriesId, ids } = await scheduledSeries(app);
    await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
    await convene(council, { meetingId: ids[1] ?? '' }, 1);
    const mails = async () =>
      (await app.superuser.query('select 1 from app.outbox where object_id = any($1)', [ids])).rowCount;
    const before = await mails();
    const { body } = await change(council, [seriesId, ids[1] ?? ''], { hour: '10:00' });
    expect([body.changed, body.convened, await mails()]).toEqual([3, 1, before]);
    const { rows } = await app.superuser.query(
      'select calendar_sequence as sequence from app.meeting where id = any($1) order by starts_local',
      [ids],
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual([0, 1, 1, 1]);
  });

  it('leaves alone what has started, and refuses to begin there', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    await app.superuser.query(`update app.meeting set state = 'CLOSED' where id = any($1)`, [[ids[0], ids[2]]]);
    const refused = await change(council, [seriesId, ids[0] ?? ''], { place: 'Salle 2' });
    expect([refused.status, refused.body.code]).toEqual([409, 'MEETING_NOT_AHEAD']);
    await change(council, [seriesId, ids[1] ?? ''], { place: 'Salle 2' });
    expect(await placesOf(council, ids)).toEqual(['Salle du conseil', 'Salle 2', 'Salle du conseil', 'Salle 2']);
  });

  it('is refused at a stale version, to another group, to another council, and from a meeting of another series', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const other = await scheduledSeries(app);
    const asked = [seriesId, ids[1] ?? ''];
    const stale = await change(council, asked, { place: 'Salle 2' }, 7);
    expect([stale.status, stale.body.current]).toEqual([412, { id: seriesId, version: 1 }]);
    expect((await change(await council.member('LEAD'), asked, { place: 'Salle 2' })).status).toBe(404);
    expect((await change(other.council, asked, { place: 'Salle 2' })).status).toBe(404);
    expect((await change(council, [seriesId, other.ids[1] ?? ''], { place: 'Salle 2' })).status).toBe(404);
    expect(new Set(await placesOf(council, ids))).toEqual(new Set(['Salle du conseil']));
  });

  it('is refused with an hour that is none, or an hour and a rule', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const asked = [seriesId, ids[1] ?? ''];
    const repeats = { rule: 'FREQ=WEEKLY;BYDAY=TH', end: { count: 2 }, local: '2027-01-14T14:00' } as never;
    expect((await change(council, asked, { hour: '25:00' })).status).toBe(422);
    const both = await change(council, asked, { hour: '10:00', repeats });
    expect([both.status, both.body.errors[0].code]).toEqual([422, 'hour_and_rule']);
  });

  it('happens once when two people ask at the same time', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const asked = [seriesId, ids[1] ?? ''];
    const answers = await Promise.all(['Salle 2', 'Salle 3'].map((place) => change(council, asked, { place })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });
});

describe('giving those that follow another rule', () => {
  const another = (end: object, more: object = {}) =>
    ({ rule: 'FREQ=MONTHLY;BYDAY=1MO', local: '2027-02-01T09:00', end, ...more }) as never;

  it('gives the meetings its dates in order, what was prepared included, and adds what is missing', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const { status, body } = await change(council, [seriesId, ids[2] ?? ''], { repeats: another({ count: 3 }) });
    expect([status, body]).toMatchObject([200, { changed: 2, added: 1, removed: 0, cancelled: 0 }]);
    const { dates, rule } = await readSeries(council, body.id);
    expect(rule).toBe('FREQ=MONTHLY;BYDAY=1MO');
    expect(dates.map(({ local }) => local)).toEqual([
      ...['2026-12-10T14:00', '2027-01-14T14:00', '2027-02-01T09:00', '2027-03-01T09:00', '2027-04-05T09:00'],
    ]);
    expect(dates.slice(0, 4).map(({ meetingId }) => meetingId)).toEqual(ids);
    const added = await readMeeting(council, dates[4]?.meetingId ?? '');
    expect([added.title, added.state, added.items.length > 2]).toEqual(['Comité de pilotage n° 19', 'DRAFT', true]);
  });

  it('takes out what is over: drafts go, a convened meeting is called off and people are told', async () => {
    const { council, bodyId, seriesId, ids } = await scheduledSeries(app, { end: { count: 5 } });
    await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
    await convene(council, { meetingId: ids[4] ?? '' }, 1);
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [ids[4]]);
    const { body } = await change(council, [seriesId, ids[1] ?? ''], { repeats: another({ count: 2 }) });
    expect(body).toMatchObject({ changed: 2, added: 0, removed: 1, cancelled: 1 });
    const { rows } = await app.superuser.query(
      `select recipient from app.outbox where object_id = $1 and kind = 'CANCELLATION'`,
      [ids[4]],
    );
    expect(rows).toEqual([{ recipient: 'aubry@exemple.fr' }]);
    expect(await readMeeting(council, ids[4] ?? '')).toMatchObject({ state: 'CANCELLED', seriesId: null });
  });

  it('may give days that the old rule had, from the first date too', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const repeats = { rule: 'FREQ=MONTHLY;BYDAY=2TH', local: '2027-01-14T14:00', end: { count: 4 } } as never;
    const { status, body } = await change(council, [seriesId, ids[0] ?? ''], { repeats });
    expect([status, body.id]).toEqual([200, seriesId]);
    const { dates } = await readSeries(council, seriesId);
    expect(dates.map(({ on }) => on)).toEqual(['2027-01-14', '2027-02-11', '2027-03-11', '2027-04-08']);
    expect(dates.map(({ meetingId }) => meetingId)).toEqual(ids);
  });

  it('is refused as when a series is scheduled, and nothing is changed', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const repeats = another({ count: 3 }, { local: '2027-02-02T09:00' });
    const { status, body } = await change(council, [seriesId, ids[2] ?? ''], { repeats });
    expect([status, body.errors[0].code]).toEqual([422, 'start_off_rule']);
    expect((await readSeries(council, seriesId)).version).toBe(1);
  });
});
