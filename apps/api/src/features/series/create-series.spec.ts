import { describe, expect, it } from '@jest/globals';
import { calendarApi } from '@trame/contracts/calendar';
import { meetingsApi } from '@trame/contracts/meetings';
import { seriesApi } from '@trame/contracts/series';
import { aMeeting, anItem, readMeeting, titlesOf } from '../../../test/factories/a-meeting.ts';
import { aSeries, localsOf, readSeries, SECOND_THURSDAY, scheduledSeries } from '../../../test/factories/a-series.ts';
import { readCalendar } from '../../../test/read-calendar.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();
const create = (who: TestMember, body: object, key = 'k') => who.call(seriesApi.create, { body, key });
const DATES = ['2026-12-10T14:00', '2027-01-14T14:00', '2027-02-11T14:00', '2027-03-11T14:00'];

describe('the dates of a rule', () => {
  const dates = (who: TestMember, query: object) => who.call(seriesApi.dates, { query: query as never });
  const local = '2026-12-10T14:00';

  it('are told before anything is stored, and cut at sixty', async () => {
    const council = await app.council();
    const four = await dates(council, { local, rule: SECOND_THURSDAY, count: 4 });
    expect([four.status, four.body]).toEqual([200, { dates: DATES, isCut: false }]);
    const until = await dates(council, { local, rule: SECOND_THURSDAY, until: '2027-02-11' });
    expect(until.body.dates).toEqual(DATES.slice(0, 3));
    const long = await dates(council, { local, rule: 'FREQ=WEEKLY;BYDAY=TH', until: '2028-12-31' });
    expect([long.body.dates.length, long.body.isCut]).toEqual([60, true]);
    expect((await council.call(meetingsApi.list)).body.total).toBe(0);
  });

  it('are not told of a rule that is none of ours, nor to members', async () => {
    const council = await app.council();
    const wrong = await dates(council, { local, rule: 'FREQ=SECONDLY', count: 4 });
    const member = await dates(await council.member('MEMBER'), { local, rule: SECOND_THURSDAY, count: 4 });
    expect([wrong.status, wrong.body.errors[0].pointer, member.status]).toEqual([422, '/query/rule', 403]);
  });
});

describe('scheduling a series', () => {
  it('makes one draft for each date, each with the agenda and a number of its own', async () => {
    const council = await app.council();
    const bodyId = await council.body('STEERING', 'Comité de pilotage');
    const asked = aSeries(
      bodyId,
      {},
      { agenda: [anItem('Bilan'), anItem('Priorités')], reminderDays: 5, capacity: 18 },
    );
    const { status, headers, body } = await create(council, asked);
    expect([status, headers['etag'], body.scheduled]).toEqual([201, '"1"', 4]);
    const series = await readSeries(council, body.id);
    expect(series).toMatchObject({ rule: SECOND_THURSDAY, endsOn: '2027-03-11', mayPrepare: true });
    expect(series.dates.map(({ on, local, chip }) => [on, local, chip])).toEqual(
      DATES.map((local) => [local.slice(0, 10), local, 'DRAFT']),
    );
    expect(series.dates[0]?.meetingId).toBe(body.meetingId);
    const pages = await Promise.all(series.dates.map(({ meetingId }) => readMeeting(council, meetingId)));
    expect(pages.map(({ title }) => title)).toEqual([15, 16, 17, 18].map((n) => `Comité de pilotage n° ${n}`));
    expect(pages.map(({ items }) => titlesOf(items))).toEqual([1, 2, 3, 4].map(() => ['Bilan', 'Priorités']));
    expect(pages.map(({ seriesId }) => seriesId)).toEqual(Array(4).fill(body.id));
    expect(pages.map(({ capacity }) => capacity)).toEqual(Array(4).fill(18));
    const { rows } = await app.superuser.query(
      'select reminder_own, reminder_days from app.meeting where series_id = $1',
      [body.id],
    );
    expect(rows).toEqual(pages.map(() => ({ reminder_own: true, reminder_days: 5 })));
  });

  it('gives each date the same presenters, and the same restricted items', async () => {
    const council = await app.council();
    const shared = { ...anItem('Bilan'), presenters: [{ name: 'Lou, ARS' }, { personId: council.personId }] };
    const agenda = [shared, { ...shared, title: 'Candidature', restricted: true }];
    const { body } = await create(council, aSeries(await council.body(), {}, { agenda }));
    const { dates } = await readSeries(council, body.id);
    const member = await council.member('MEMBER');
    for (const { meetingId } of dates) {
      const { items } = await readMeeting(council, meetingId);
      const who = [{ name: 'Lou, ARS' }, { personId: council.personId }];
      expect(items).toMatchObject([{ presenters: who }, { title: 'Candidature', presenters: who, restricted: true }]);
      expect((await readMeeting(member, meetingId)).items[1]).toMatchObject({ hidden: true, presenters: [] });
    }
    const lead = await council.member('LEAD');
    const group = await council.body('WORKING_GROUP');
    await council.lead(group, lead.personId);
    const refused = await create(lead, aSeries(group, {}, { agenda }));
    expect([refused.status, refused.body.code]).toEqual([403, 'ITEM_RESTRICTED']);
  });

  it('happens once, however often it is asked with one key', async () => {
    const council = await app.council();
    const asked = aSeries(await council.body());
    const answers = await Promise.all([1, 2, 3].map(() => create(council, asked, 'same')));
    expect(new Set(answers.map(({ body }) => String(body.id))).size).toBe(1);
    expect((await council.call(meetingsApi.list)).body.total).toBe(4);
  });

  it('leaves days out and moves others, which keep the day of the rule', async () => {
    const moved = [{ on: '2027-02-11', local: '2027-02-12T10:00' }];
    const { dates } = await scheduledSeries(app, { leftOut: ['2027-01-14'], moved });
    expect(dates.map(({ on, local }) => [on, local])).toEqual([
      ['2026-12-10', '2026-12-10T14:00'],
      ['2027-02-11', '2027-02-12T10:00'],
      ['2027-03-11', '2027-03-11T14:00'],
    ]);
  });

  it.each([
    ['a rule that does not fall on the first date', { rule: 'FREQ=WEEKLY;BYDAY=FR' }, 'rule', 'start_off_rule'],
    ['an end before the first date', { end: { until: '2026-12-01' } }, 'end', 'ends_before_start'],
    ['more than sixty dates', { rule: 'FREQ=WEEKLY;BYDAY=TH', end: { until: '2028-12-31' } }, 'end', 'too_many_dates'],
    ['a day left out that it does not give', { leftOut: ['2026-12-11'] }, 'leftOut/0', 'no_such_occurrence'],
    [
      'a day moved that it does not give',
      { moved: [{ on: '2026-12-11', local: '2026-12-12T10:00' }] },
      'moved/0',
      'no_such_occurrence',
    ],
    ['no date left', { leftOut: DATES.map((local) => local.slice(0, 10)) }, 'leftOut', 'no_date_left'],
  ])('is refused with %s', async (_, repeats, field, code) => {
    const council = await app.council();
    const { status, body } = await create(council, aSeries(await council.body(), repeats));
    expect([status, body.errors?.[0]?.pointer, body.errors?.[0]?.code]).toEqual([422, `/body/repeats/${field}`, code]);
    expect((await council.call(meetingsApi.list)).body.total).toBe(0);
  });

  it.each([
    ['without an end', { end: {} }],
    ['with two ends', { end: { count: 4, until: '2027-03-11' } }],
    ['of one date', { end: { count: 1 } }],
    ['of sixty-one dates', { end: { count: 61 } }],
    ['with a rule that holds its own end', { rule: `${SECOND_THURSDAY};COUNT=900` }],
  ])('is refused %s', async (_, repeats) => {
    const council = await app.council();
    const { status, body } = await create(council, aSeries(await council.body(), repeats));
    expect([status, body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('is refused to members, to those who lead another group, for another council and a dissolved body', async () => {
    const [council, foreign] = [await app.council(), await app.council()];
    const [mine, other, over] = [await council.body(), await council.body(), await council.body()];
    const [lead, member] = [await council.member('LEAD'), await council.member('MEMBER')];
    await council.lead(mine, lead.personId);
    await app.superuser.query(`update app.body set dissolved_on = current_date where id = $1`, [over]);
    const codeOf = async (who: TestMember, bodyId: string, key: string) => {
      const { status, body } = await create(who, aSeries(bodyId), key);
      return [status, body.code];
    };
    expect(await codeOf(lead, mine, 'a')).toEqual([201, undefined]);
    expect(await codeOf(lead, other, 'b')).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(member, mine, 'c')).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(council, await foreign.body(), 'd')).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(council, over, 'e')).toEqual([409, 'BODY_DISSOLVED']);
  });
});

describe('a date of a series', () => {
  it('is a meeting like any other: moved alone, it keeps the day of its rule', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const params = { meetingId: String(ids[1]) };
    const starts = { local: '2027-01-18T09:30', zone: 'Europe/Paris' };
    expect((await council.call(meetingsApi.change, { params, version: 1, body: { starts } })).status).toBe(200);
    const { dates } = await readSeries(council, seriesId);
    expect(dates.map(({ on, local }) => [on, local])[1]).toEqual(['2027-01-14', '2027-01-18T09:30']);
  });

  it('goes alone, and the series knows that nobody meets that day', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    await council.call(meetingsApi.remove, { params: { meetingId: String(ids[2]) }, version: 1 });
    expect(await localsOf(council, seriesId)).toEqual(DATES.filter((_, place) => place !== 2));
    const { rows } = await app.superuser.query(
      `select left_out::text[] as days from app.meeting_series where id = $1`,
      [seriesId],
    );
    expect(rows[0].days).toEqual(['2027-02-11']);
  });

  it('is an event of its own in calendars, at its hour in summer as in winter', async () => {
    const { council, ids } = await scheduledSeries(app, { end: { count: 6 } });
    const texts = await Promise.all(
      ids.map(async (meetingId) => (await council.call(calendarApi.meeting, { params: { meetingId } })).text),
    );
    const events = texts.map(readCalendar);
    expect(events.map(({ uid }) => uid)).toEqual(ids);
    expect(events.map(({ start }) => start.slice(11, 16))).toEqual([
      '13:00',
      '13:00',
      '13:00',
      '13:00',
      '12:00',
      '12:00',
    ]);
    expect(events.flatMap(({ names }) => names).filter((name) => /^(rrule|recurrence-id|exdate)$/.test(name))).toEqual(
      [],
    );
  });

  it('is read by every member, and by nobody of another council', async () => {
    const { council, seriesId } = await scheduledSeries(app);
    const series = await readSeries(await council.member('MEMBER'), seriesId);
    expect([series.dates.length, series.mayPrepare]).toEqual([4, false]);
    expect((await (await app.council()).call(seriesApi.get, { params: { seriesId } })).status).toBe(404);
  });

  it('is no date of a series when it was scheduled alone', async () => {
    const council = await app.council();
    const { body } = await council.call(meetingsApi.schedule, { body: aMeeting(await council.body()), key: 'k' });
    expect((await readMeeting(council, body.id)).seriesId).toBeNull();
  });
});
