import { type SeriesPage, seriesApi } from '@trame/contracts/series';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil, TestMember } from '../test-council.ts';
import { aMeeting } from './a-meeting.ts';

export const SECOND_THURSDAY = 'FREQ=MONTHLY;BYDAY=2TH';

/** The body of a request that schedules four meetings, each second Thursday from December. */
export const aSeries = (bodyId: string, repeats: object = {}, more: object = {}) => ({
  ...aMeeting(bodyId, { starts: { local: '2026-12-10T14:00', zone: 'Europe/Paris' }, ...more }),
  repeats: { rule: SECOND_THURSDAY, end: { count: 4 }, ...repeats },
});

/** A series as `who` reads it. */
export const readSeries = async (who: TestMember, seriesId: string): Promise<SeriesPage> =>
  seriesApi.get.response.parse((await who.call(seriesApi.get, { params: { seriesId } })).body);

/** A council with a series of four meetings, scheduled through the front door. */
export async function scheduledSeries(app: TestApp, repeats: object = {}, more: object = {}) {
  const council: TestCouncil = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  const answer = await council.call(seriesApi.create, { body: aSeries(bodyId, repeats, more), key: newId() });
  const { id, meetingId } = seriesApi.create.response.parse(answer.body);
  const { dates } = await readSeries(council, id);
  return { council, bodyId, seriesId: id, meetingId, dates, ids: dates.map((date) => date.meetingId) };
}

/** The wall times of a series, in order. */
export const localsOf = async (who: TestMember, seriesId: string): Promise<string[]> =>
  (await readSeries(who, seriesId)).dates.map(({ local }) => local);
