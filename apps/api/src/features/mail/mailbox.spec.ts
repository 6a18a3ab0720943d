import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { mailApi } from '@trame/contracts/mail';
import { ownApp } from '../../../test/test-app.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { readConfig } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { DeliverMail } from './deliver-mail.ts';
import { MailOutbox } from './index.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'trame-mailbox-'));
const laptop = await ownApp({ DATA_DIR });
const sending = await ownApp({ SMTP_URL: 'smtp://127.0.0.1:1', DEV_MAILBOX: '0' });
const config = readConfig({
  APP_DATABASE_URL: laptop.workerUrl,
  PUBLIC_URL: laptop.publicUrl,
  DEV_MAILBOX: '1',
  DATA_DIR,
});
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());

describe('the mailbox of a laptop', () => {
  it('shows what would have been sent, its links working and its HTML unread', async () => {
    const { actor } = await laptop.council();
    const text = 'Bonjour <b>Alix</b>\n\nhttp://trame.test/r/abc\nhttp://evil.example/x';
    const mail = { kind: 'CONVOCATION', objectId: newId(), objectVersion: 1, personId: null, subject: 'Réunion' };
    const sent = { ...mail, recipient: 'a@exemple.fr', text, html: '<script>alert(1)</script>' };
    await laptop.nest.get(TenantDb).transaction(actor, (tx) => laptop.nest.get(MailOutbox).enqueue(tx, [sent]));
    while (await worker.get(DeliverMail, { strict: false }).next());
    const list = await laptop.call(mailApi.mailbox);
    const mailId = /\/dev\/mail\/([0-9a-f-]{36})/.exec(list.text)?.[1] ?? '';
    const { text: page } = await laptop.call(mailApi.read, { params: { mailId } });
    expect(page).toContain('<a href="http://trame.test/r/abc">');
    expect(page).toContain('&lt;b&gt;Alix&lt;/b&gt;');
    expect(page).not.toMatch(/href="http:\/\/evil|<script/);
  });

  it('does not know a mail it was not given', async () => {
    expect((await laptop.call(mailApi.read, { params: { mailId: newId() } })).status).toBe(404);
  });

  it('is not there where mails are really sent', async () => {
    expect((await sending.call(mailApi.mailbox)).status).toBe(404);
    expect((await sending.call(mailApi.read, { params: { mailId: newId() } })).status).toBe(404);
  });
});
