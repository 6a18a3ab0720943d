import { describe, expect, it } from '@jest/globals';
import { answerPageApi } from '@trame/contracts/answer-page';
import { invitationsApi } from '@trame/contracts/invitations';
import { meetingsApi } from '@trame/contracts/meetings';
import supertest from 'supertest';
import { convenedByMail } from '../../../test/factories/a-convocation.ts';
import { readMeeting } from '../../../test/factories/a-meeting.ts';
import { readCalendar } from '../../../test/read-calendar.ts';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();
const convened = () => convenedByMail(app);
const open = (token: string) => app.call(answerPageApi.read, { params: { token } });

describe('the calendar file behind the link of a convocation', () => {
  const download = (token: string, query = {}) => app.call(answerPageApi.calendar, { params: { token }, query });

  it('holds the meeting and the link of its reader, in the language of the page, and changes nothing', async () => {
    const { council, meetingId, aubry } = await convened();
    expect((await open(aubry)).text).toContain(`href="/r/${aubry}/agenda.ics"`);
    await supertest(app.nest.getHttpServer()).head(`/r/${aubry}/agenda.ics`);
    const { status, text, headers } = await download(aubry);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    const event = readCalendar(text);
    expect(event).toMatchObject({ method: 'PUBLISH', uid: meetingId, sequence: 0, attendees: [] });
    expect(event.description).toBe(`Pour répondre\u00a0: http://trame.test/r/${aubry}`);
    expect(text).not.toMatch(/brun|SOCIAL/i);
    const english = readCalendar((await download(aubry, { langue: 'en' })).text);
    expect(english.description).toBe(`To answer: http://trame.test/r/${aubry}?langue=en`);
    expect((await readMeeting(council, meetingId)).replies).toMatchObject({ invited: 2, none: 2 });
  });

  it('is offered no more once the meeting was called off, and then strikes the event out', async () => {
    const { council, params, aubry } = await convened();
    await council.call(meetingsApi.cancel, { params, version: 2 });
    expect((await open(aubry)).text).not.toContain('agenda.ics');
    expect(readCalendar((await download(aubry)).text)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  it('is not there behind a link that is unknown, stopped or too old', async () => {
    const { council, params, meetingId, aubry } = await convened();
    const late = await convened();
    await council.call(invitationsApi.stop, { params, version: 2 });
    await app.superuser.query(`update core.link set expires_at = now() where object_id = $1`, [late.meetingId]);
    const tokens = ['x'.repeat(43), meetingId, aubry, late.aubry];
    const statuses = await Promise.all(tokens.map(async (token) => (await download(token)).status));
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});
