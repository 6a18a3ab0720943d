import { expect, it } from '@jest/globals';
import { mailApi } from '@trame/contracts/mail';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp({ SMTP_URL: 'smtp://127.0.0.1:1', DEV_MAILBOX: '0' });

it('has no mailbox to show where mails are really sent', async () => {
  expect((await app.call(mailApi.mailbox)).status).toBe(404);
  expect((await app.call(mailApi.read, { params: { mailId: newId() } })).status).toBe(404);
});
