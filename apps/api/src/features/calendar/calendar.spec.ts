import { describe, expect, it } from '@jest/globals';
import { calendarApi } from '@trame/contracts/calendar';
import { meetingsApi } from '@trame/contracts/meetings';
import { committee, convene } from '../../../test/factories/a-convocation.ts';
import { readCalendar } from '../../../test/read-calendar.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
const download = (who: TestMember, meetingId: string) => who.call(calendarApi.meeting, { params: { meetingId } });

describe('a meeting as a calendar file', () => {
  it('shows the meeting to every reader and names no member', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    const { status, text, headers } = await download(await council.member('MEMBER'), meeting.id);
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/calendar')]);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''2037-12-03-reunion.ics");
    expect(readCalendar(text)).toMatchObject({
      ...{ method: 'PUBLISH', uid: meeting.id, sequence: 0, status: 'CONFIRMED' },
      ...{ summary: 'Comité de pilotage n° 15', location: 'Salle du conseil', start: '2037-12-03T13:00:00.000Z' },
      attendees: [],
    });
    expect(text).not.toMatch(/aubry|brun|caron|\/r\//i);
  });

  it('is the same event after each change, and says that a meeting is called off', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const body = { starts: { local: '2037-12-04T09:30', zone: 'Indian/Reunion' } };
    await council.call(meetingsApi.change, { params, version: 1, body });
    const moved = readCalendar((await download(council, meeting.id)).text);
    expect(moved).toMatchObject({
      uid: meeting.id,
      sequence: 1,
      start: '2037-12-04T05:30:00.000Z',
      status: 'TENTATIVE',
    });
    await council.call(meetingsApi.cancel, { params, version: 2 });
    const off = readCalendar((await download(council, meeting.id)).text);
    expect(off).toMatchObject({ uid: meeting.id, sequence: 2, method: 'PUBLISH', status: 'CANCELLED' });
  });

  it('is not there for another council, nor for a meeting that is not', async () => {
    const [council, foreign] = [await app.council(), await app.council()];
    const { meeting } = await committee(council);
    const answers = [await download(foreign, meeting.id), await download(council, newId())];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'NOT_FOUND'],
      [404, 'NOT_FOUND'],
    ]);
  });
});
