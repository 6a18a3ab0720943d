import { describe, expect, it } from '@jest/globals';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { MailOutbox, renderLetter } from './index.ts';

const app = await testApp();
const db = app.nest.get(TenantDb);
const outbox = app.nest.get(MailOutbox);

const mailTo = (recipient: string, objectId: string) => ({
  kind: 'CONVOCATION',
  objectId,
  objectVersion: 1,
  personId: null,
  recipient,
  subject: 'Réunion du 3 décembre',
  text: 'Bonjour',
  html: '<p>Bonjour</p>',
});

const stored = async (objectId: string) => {
  const { rows } = await app.superuser.query<{ recipient: string; state: string }>(
    'select recipient, state from app.outbox where object_id = $1 order by recipient',
    [objectId],
  );
  return rows.map(({ recipient, state }) => `${recipient} ${state}`);
};

describe('the outbox', () => {
  it('holds one mail for each recipient, whoever asks twice', async () => {
    const { actor } = await app.council();
    const meetingId = newId();
    const mails = [mailTo('a@exemple.fr', meetingId), mailTo('b@exemple.fr', meetingId)];
    await db.transaction(actor, (tx) => outbox.enqueue(tx, mails, 60));
    await db.transaction(actor, (tx) => outbox.enqueue(tx, mails, 60));
    expect(await stored(meetingId)).toEqual(['a@exemple.fr PENDING', 'b@exemple.fr PENDING']);
  });

  it('keeps nothing of a command that was rolled back', async () => {
    const { actor } = await app.council();
    const meetingId = newId();
    const failed = db.transaction(actor, async (tx) => {
      await outbox.enqueue(tx, [mailTo('a@exemple.fr', meetingId)]);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await stored(meetingId)).toEqual([]);
  });

  it('stops what has not left, in its own council only', async () => {
    const { actor } = await app.council();
    const { actor: stranger } = await app.council();
    const meetingId = newId();
    await db.transaction(actor, (tx) => outbox.enqueue(tx, [mailTo('a@exemple.fr', meetingId)], 60));
    expect(await db.transaction(stranger, (tx) => outbox.stop(tx, 'CONVOCATION', meetingId))).toBe(0);
    expect(await db.transaction(actor, (tx) => outbox.stop(tx, 'CONVOCATION', meetingId))).toBe(1);
    expect(await stored(meetingId)).toEqual(['a@exemple.fr CANCELLED']);
  });
});

describe('a letter', () => {
  it('never lets a name become HTML', () => {
    const { html, text } = renderLetter({
      subject: 'Réunion',
      greeting: 'Bonjour,',
      paragraphs: ['<b>CLSM</b> & amis'],
      facts: [],
      buttons: [{ label: 'Répondre', href: 'http://trame.test/"><script>' }],
      closing: [],
    });
    expect(html).not.toMatch(/<b>|<script>/);
    expect(html).toContain('&lt;b&gt;CLSM&lt;/b&gt; &amp; amis');
    expect(text).toContain('<b>CLSM</b> & amis');
  });
});
