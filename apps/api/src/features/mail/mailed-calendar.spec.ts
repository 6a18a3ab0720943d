import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { invitationsApi } from '@trame/contracts/invitations';
import { meetingsApi } from '@trame/contracts/meetings';
import type { Email } from 'postal-mime';
import { committee, convene, preview } from '../../../test/factories/a-convocation.ts';
import { readCalendar } from '../../../test/read-calendar.ts';
import { smtpSink } from '../../../test/smtp-sink.ts';
import { ownApp } from '../../../test/test-app.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { readConfig } from '../../platform/config.ts';
import { DeliverMail } from './deliver-mail.ts';

const MAIL_FROM = 'Trame <trame@exemple.fr>';
const app = await ownApp({ MAIL_FROM, MAIL_HOLD_SECONDS: '0' });
const sink = await smtpSink();
const config = readConfig({
  ...{ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl },
  ...{ SMTP_URL: sink.url, MAIL_FROM },
});
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => Promise.all([worker.close(), sink.close()]));
beforeEach(() => sink.forget());

/** What has left since the last look, by recipient. */
async function delivered(): Promise<{ to: string; mail: Email; event: ReturnType<typeof readCalendar> }[]> {
  while (await worker.get(DeliverMail, { strict: false }).next());
  const received = await sink.received();
  sink.forget();
  return received
    .map(({ to, mail }) => ({ to: to.join(), mail, event: readCalendar(partOf(mail, 'text/calendar')) }))
    .toSorted((a, b) => a.to.localeCompare(b.to));
}

function partOf({ attachments }: Email, type: string): string {
  const parts = attachments.filter(({ mimeType }) => mimeType === type);
  if (parts.length !== 1 || !parts[0]) throw new Error(`${parts.length} parts are ${type}`);
  const { content } = parts[0];
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text.replaceAll('\n', '\r\n'); // postal-mime gives calendars with bare line feeds
}

const versionOf = (body: { version: number }): number => body.version;

describe('the mail of a convocation', () => {
  it('asks the calendar of each reader for an answer, and names no other member', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    const mails = await delivered();
    expect(mails.map(({ to }) => to)).toEqual(['aubry@exemple.fr', 'brun@exemple.fr']);
    for (const { to, mail, event } of mails) {
      expect(event).toMatchObject({
        method: 'REQUEST',
        uid: meeting.id,
        sequence: 0,
        start: '2037-12-03T13:00:00.000Z',
      });
      expect(event.attendees).toMatchObject([{ email: to, status: 'NEEDS-ACTION', rsvp: 'TRUE' }]);
      expect(event.organizer).toMatchObject({ email: 'trame@exemple.fr', name: 'CLSM de test' });
      const link = /http:\/\/trame\.test\/r\/[\w-]{43}/.exec(mail.text ?? '')?.[0] ?? 'none';
      expect(event.description).toContain(link);
      expect(partOf(mail, 'application/ics')).toBe(partOf(mail, 'text/calendar'));
    }
    expect(JSON.stringify(mails[0])).not.toMatch(/\b(brun|caron)\b/i);
    expect(mails[0]?.mail.attachments).toMatchObject([
      { mimeType: 'text/calendar', method: 'REQUEST' },
      { mimeType: 'application/ics', filename: 'invite.ics' },
    ]);
  });

  it('says no more in the calendar than in the subject, unless the subject names the body', async () => {
    const council = await app.council();
    const { params } = await committee(council);
    await convene(council, params, 1);
    expect((await delivered())[0]?.event.summary).toBe('Réunion du jeudi 3 décembre, 14\u00a0h');
    await convene(council, params, 2, { neutralSubject: false });
    expect((await delivered())[0]?.event.summary).toBe('Comité de pilotage n° 15');
  });

  it('moves the same event when it is sent again, and leaves it alone when nothing of it changed', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    const change = async (version: number, body: object) =>
      versionOf((await council.call(meetingsApi.change, { params, version, body })).body);
    const sent = async (version: number) => {
      const next = versionOf((await convene(council, params, version)).body);
      const [first] = await delivered();
      expect(first?.event).toMatchObject({ method: 'REQUEST', uid: meeting.id });
      return { next, event: first?.event };
    };
    const first = await sent(1);
    const words = await sent(await change(first.next, { noticeText: 'Autre message.', place: 'Salle du conseil' }));
    const starts = { local: '2038-01-07T09:30', zone: 'Indian/Reunion' };
    const moved = await sent(await change(words.next, { starts }));
    const renamed = await sent(await change(moved.next, { title: 'Comité élargi' }));
    const elsewhere = await sent(await change(renamed.next, { place: null }));
    const sequences = [first, words, moved, renamed, elsewhere].map(({ event }) => event?.sequence);
    expect(sequences).toEqual([0, 0, 1, 2, 3]);
    expect(moved.event?.start).toBe('2038-01-07T05:30:00.000Z');
  });

  it('strikes the event out for those who were convened when the meeting is called off', async () => {
    const council = await app.council();
    const { meeting, params } = await committee(council);
    await convene(council, params, 1);
    await delivered();
    expect((await council.call(meetingsApi.cancel, { params, version: 2 })).status).toBe(200);
    const mails = await delivered();
    expect(mails.map(({ to, event }) => [to, event.attendees.map(({ email }) => email)])).toEqual([
      ['aubry@exemple.fr', ['aubry@exemple.fr']],
      ['brun@exemple.fr', ['brun@exemple.fr']],
    ]);
    for (const { event, mail } of mails) {
      expect(event).toMatchObject({ method: 'CANCEL', uid: meeting.id, sequence: 1, status: 'CANCELLED' });
      expect(mail.attachments).toMatchObject([{ method: 'CANCEL' }, { filename: 'invite.ics' }]);
      expect(event.summary).not.toMatch(/pilotage/i);
    }
  });

  it('leaves the event as it is when the change or the end of the meeting is refused', async () => {
    const council = await app.council();
    const { params } = await committee(council);
    const { digest } = await preview(council, params.meetingId);
    const body = { place: 'Salle 2' };
    expect((await council.call(meetingsApi.change, { params, version: 9, body })).status).toBe(412);
    expect((await council.call(meetingsApi.cancel, { params, version: 9 })).status).toBe(412);
    expect((await council.call(invitationsApi.convene, { params, version: 1, body: { digest } })).status).toBe(200);
    expect((await delivered())[0]?.event).toMatchObject({ method: 'REQUEST', sequence: 0 });
  });
});
