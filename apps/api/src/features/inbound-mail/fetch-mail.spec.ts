import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { convenedByMail } from '../../../test/factories/a-convocation.ts';
import { readMeeting } from '../../../test/factories/a-meeting.ts';
import { aReply } from '../../../test/factories/a-reply.ts';
import { imapServer } from '../../../test/imap-server.ts';
import { ownApp } from '../../../test/test-app.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { Misconfigured, readConfig } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { FetchMail } from './fetch-mail.ts';

const app = await ownApp();
const workerOf = () => {
  const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
  return NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
};
const worker = await workerOf();
const server = await imapServer();
afterAll(() => Promise.all([worker.close(), server.close()]));
beforeEach(() => {
  server.manners = 'serve';
});

const fetch = (from = worker) => from.get(FetchMail, { strict: false }).run(server.url);
const LETTER = Buffer.from('From: a@exemple.fr\r\nSubject: Bonjour\r\n\r\nJe viens avec plaisir.');

async function scene() {
  const { council, meetingId } = await convenedByMail(app);
  await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [meetingId]);
  const yes = async () => (await readMeeting(council, meetingId)).replies.yes;
  return { yes, reply: aReply({ uid: meetingId, attendee: 'aubry@exemple.fr' }) };
}

describe('the mailbox of the sender', () => {
  it('is read: answers count and are marked as seen, letters are left to people', async () => {
    const { yes, reply } = await scene();
    const before = server.flags().length;
    server.put(LETTER);
    server.put(reply);
    expect(await fetch()).toBe(1);
    expect(await yes()).toBe(1);
    expect(server.flags().slice(before)).toEqual([[], ['\\Seen']]);
    expect(await fetch()).toBe(0);
  });

  it('gives a mail again when the database did not take it', async () => {
    const { yes, reply } = await scene();
    const before = server.flags().length;
    server.put(reply);
    const broken = jest.spyOn(worker.get(TenantDb), 'transaction').mockRejectedValue(new Error('gone'));
    await expect(fetch()).rejects.toThrow('gone');
    expect(server.flags().slice(before)).toEqual([[]]);
    broken.mockRestore();
    expect(await fetch()).toBe(1);
    expect([await yes(), server.flags().slice(before)]).toEqual([1, [['\\Seen']]]);
  });

  it('is read once by two workers, and by one that starts again', async () => {
    const { yes, reply } = await scene();
    server.put(reply);
    const other = await workerOf();
    const taken = await Promise.all([fetch(), fetch(other)]);
    await other.close();
    expect([Math.max(...taken), Math.min(...taken), await yes()]).toEqual([1, 0, 1]);
  });

  it.each([
    ['hang-up', /close/i],
    ['refuse', /failed/i],
  ] as const)('is tried again when its server chose to %s', async (manners, why) => {
    const { yes, reply } = await scene();
    server.put(reply);
    server.manners = manners;
    await expect(fetch()).rejects.toThrow(why);
    expect(await yes()).toBe(0);
    server.manners = 'serve';
    expect(await fetch()).toBe(1);
    expect(await yes()).toBe(1);
  });

  it('is told by an address that makes sense', () => {
    const withUrl = (IMAP_URL: string) => readConfig({ APP_DATABASE_URL: app.workerUrl, IMAP_URL });
    expect(withUrl('imaps://a:b@mail.exemple.fr').imapUrl).toBe('imaps://a:b@mail.exemple.fr');
    for (const wrong of ['mail.exemple.fr', 'https://mail.exemple.fr']) {
      expect(() => withUrl(wrong)).toThrow(Misconfigured);
    }
  });
});
