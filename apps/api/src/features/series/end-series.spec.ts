import { describe, expect, it } from '@jest/globals';
import { meetingsApi } from '@trame/contracts/meetings';
import { seriesApi } from '@trame/contracts/series';
import { convene, onSeat } from '../../../test/factories/a-convocation.ts';
import { localsOf, readSeries, scheduledSeries } from '../../../test/factories/a-series.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';

const app = await testApp();
const end = (who: TestMember, seriesId: string, meetingId = '', version = 1) =>
  who.call(seriesApi.end, { params: { seriesId, meetingId }, version });

describe('ending a series', () => {
  it('deletes the drafts from a date on: those before it stay', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const { status, body } = await end(council, seriesId, ids[2]);
    expect([status, body]).toEqual([200, { removed: 2, cancelled: 0 }]);
    expect(await localsOf(council, seriesId)).toEqual(['2026-12-10T14:00', '2027-01-14T14:00']);
    expect(await readSeries(council, seriesId)).toMatchObject({ version: 2, endsOn: '2027-02-10' });
  });

  it('from the first date, takes the whole back', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    expect((await end(council, seriesId, ids[0])).body.removed).toBe(4);
    expect((await council.call(seriesApi.get, { params: { seriesId } })).status).toBe(404);
    expect((await council.call(meetingsApi.list)).body.total).toBe(0);
  });

  it('calls off what people were convened to, tells them, and keeps it in the list', async () => {
    const { council, bodyId, seriesId, ids } = await scheduledSeries(app);
    await onSeat(council, bodyId, 'Aubry', 'aubry@exemple.fr');
    await convene(council, { meetingId: ids[1] ?? '' }, 1);
    await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [ids[1]]);
    expect((await end(council, seriesId, ids[1])).body).toEqual({ removed: 2, cancelled: 1 });
    const { dates } = await readSeries(council, seriesId);
    expect(dates.map(({ chip }) => chip)).toEqual(['DRAFT', 'CANCELLED']);
    const { rows } = await app.superuser.query(
      `select recipient, calendar from app.outbox where object_id = $1 and kind = 'CANCELLATION'`,
      [ids[1]],
    );
    expect(rows).toEqual([{ recipient: 'aubry@exemple.fr', calendar: expect.stringContaining('METHOD:CANCEL') }]);
  });

  it('reaches the series that follows under another rule', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    const params = { seriesId, meetingId: ids[2] ?? '' };
    const cut = await council.call(seriesApi.changeFollowing, { params, version: 1, body: { hour: '10:00' } });
    expect((await end(council, seriesId, ids[3], 2)).body.removed).toBe(1); // a date of the other one
    expect((await end(council, seriesId, ids[1], 2)).body.removed).toBe(2);
    expect(await localsOf(council, seriesId)).toEqual(['2026-12-10T14:00']);
    expect((await council.call(seriesApi.get, { params: { seriesId: cut.body.id } })).status).toBe(404);
  });

  it('is refused at a stale version, to another group, to another council, and after the start', async () => {
    const { council, seriesId, ids } = await scheduledSeries(app);
    await app.superuser.query(`update app.meeting set state = 'IN_PROGRESS' where id = $1`, [ids[0]]);
    expect((await end(council, seriesId, ids[1], 7)).status).toBe(412);
    expect((await end(await council.member('LEAD'), seriesId, ids[1])).status).toBe(404);
    expect((await end(await app.council(), seriesId, ids[1])).status).toBe(404);
    expect((await end(council, seriesId, ids[0])).body.code).toBe('MEETING_NOT_AHEAD');
    expect((await localsOf(council, seriesId)).length).toBe(4);
  });
});
