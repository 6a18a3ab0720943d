import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { smtpSink } from '../../../test/smtp-sink.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { readConfig } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { DeliverMail } from './deliver-mail.ts';
import { AccountMail, MailOutbox } from './index.ts';

const app = await ownApp();
const sink = await smtpSink();
const db = app.nest.get(TenantDb);
const outbox = app.nest.get(MailOutbox);

const smtp = { SMTP_URL: sink.url, MAIL_FROM: 'Trame <trame@exemple.fr>' };
const worker = async () => {
  const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl, ...smtp });
  const context = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
  afterAll(() => context.close());
  return context.get(DeliverMail, { strict: false });
};
const [one, two] = [await worker(), await worker()];
afterAll(() => sink.close());

const drain = async (deliver = one) => {
  while (await deliver.next());
};

/** Makes every mail due at once, whatever it waits for. */
const fastForward = () => app.superuser.query('update core.mail_due set due_at = now(), leased_until = null');

async function put(council: TestCouncil, recipients: readonly string[], more: object = {}): Promise<string> {
  const objectId = newId();
  const mail = {
    kind: 'CONVOCATION',
    objectId,
    objectVersion: 1,
    personId: null,
    text: 'Bonjour',
    html: '<p>Bonjour</p>',
  };
  const mails = recipients.map((recipient) => ({ ...mail, recipient, subject: 'Réunion', ...more }));
  await db.transaction(council.actor, (tx) => outbox.enqueue(tx, mails));
  return objectId;
}

const states = async (objectId: string) => {
  const { rows } = await app.superuser.query<{ state: string }>('select state from app.outbox where object_id = $1', [
    objectId,
  ]);
  return rows.map(({ state }) => state);
};

beforeEach(async () => {
  sink.manners = 'take';
  sink.forget();
  await app.superuser.query('delete from core.mail_due');
});

describe('a mail on the wire', () => {
  it('names one recipient, in its envelope and in its head', async () => {
    const council = await app.council();
    await put(council, ['a@exemple.fr', 'b@exemple.fr']);
    await drain();
    expect((await sink.received()).map(({ to }) => to)).toEqual([['a@exemple.fr'], ['b@exemple.fr']]);
    for (const { from, to, mail } of await sink.received()) {
      expect(from).toBe('trame@exemple.fr');
      expect(mail.to?.map(({ address }) => address)).toEqual(to);
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
      expect(mail.headers.map(({ key }) => key)).toContain('auto-submitted');
    }
  });

  it('bears a Message-ID made from its row', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    await drain();
    const { rows } = await app.superuser.query<{ id: string }>('select id from app.outbox where object_id = $1', [
      objectId,
    ]);
    expect((await sink.received())[0]?.mail.messageId).toBe(`<${rows[0]?.id}@trame.test>`);
    expect(await states(objectId)).toEqual(['SENT']);
  });

  it('replies to the council when it has an address', async () => {
    const council = await app.council();
    await db.transaction(council.actor, (tx) =>
      tx.query(`insert into app.council_profile (contact_email) values ('clsm@exemple.fr')
                on conflict (council_id) do update set contact_email = excluded.contact_email`),
    );
    await put(council, ['a@exemple.fr']);
    await drain();
    expect((await sink.received())[0]?.mail.replyTo?.map(({ address }) => address)).toEqual(['clsm@exemple.fr']);
  });

  it.each(['Réunion\r\nBcc: v@evil.example', '=?utf-8?Q?x?=\nTo: v@evil.example'])(
    'lets no subject become a header: %j',
    async (subject) => {
      const council = await app.council();
      await put(council, ['a@exemple.fr'], { subject });
      await drain();
      expect((await sink.received()).map(({ to }) => to)).toEqual([['a@exemple.fr']]);
      expect([(await sink.received())[0]?.mail.bcc, (await sink.received())[0]?.mail.to?.length]).toEqual([
        undefined,
        1,
      ]);
    },
  );

  it('never leaves for an address that is two', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr\r\nBcc: v@evil.example']);
    await drain();
    expect([(await sink.received()).length, await states(objectId)]).toEqual([0, ['FAILED']]);
  });
});

describe('the round of the worker', () => {
  it('sends each mail once, however many workers there are', async () => {
    const council = await app.council();
    const objectId = await put(
      council,
      Array.from({ length: 20 }, (_, place) => `a${place}@exemple.fr`),
    );
    await Promise.all([drain(one), drain(two)]);
    expect(new Set((await sink.received()).map(({ to }) => to[0])).size).toBe(20);
    expect((await sink.received()).length).toBe(20);
    expect(new Set(await states(objectId))).toEqual(new Set(['SENT']));
  });

  it('sends nothing that was stopped, nothing before its hour', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    await db.transaction(council.actor, (tx) => outbox.stop(tx, 'CONVOCATION', objectId));
    const held = { kind: 'CONVOCATION', objectId: newId(), objectVersion: 1, personId: null };
    const mail = { ...held, recipient: 'b@exemple.fr', subject: 's', text: 't', html: 'h' };
    await db.transaction(council.actor, (tx) => outbox.enqueue(tx, [mail], 60));
    await drain();
    expect([(await sink.received()).length, await states(objectId)]).toEqual([0, ['CANCELLED']]);
  });

  it('waits and tries again when the server asks to, eight times at most', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    sink.manners = 'postpone';
    await drain();
    expect(await states(objectId)).toEqual(['PENDING']);
    expect(await one.next()).toBe(false); // its hour has not come
    sink.manners = 'take';
    await fastForward();
    await drain();
    expect([(await sink.received()).length, await states(objectId)]).toEqual([1, ['SENT']]);
  });

  it('parks what is refused for good', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    sink.manners = 'refuse';
    await drain();
    await fastForward();
    await drain();
    expect([(await sink.received()).length, await states(objectId)]).toEqual([0, ['FAILED']]);
  });

  it('sends a convocation once more when the line died after the text', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    sink.manners = 'hang-up';
    await drain();
    expect(await states(objectId)).toEqual(['UNCERTAIN']);
    for (let turn = 0; turn < 3; turn += 1) {
      await fastForward();
      await drain();
    }
    expect([(await sink.received()).length, await states(objectId)]).toEqual([2, ['UNCERTAIN']]);
  });

  it('sends it once more too when it was postponed before, and no third time', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    for (const manners of ['postpone', 'hang-up', 'postpone', 'hang-up', 'hang-up'] as const) {
      sink.manners = manners;
      await drain();
      await fastForward();
    }
    expect([(await sink.received()).length, await states(objectId)]).toEqual([2, ['UNCERTAIN']]);
  });

  it('does not send it once more when it was stopped meanwhile, and still says that it may have left', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    sink.manners = 'hang-up';
    await drain();
    const stop = () => db.transaction(council.actor, (tx) => outbox.stop(tx, 'CONVOCATION', objectId));
    expect([await stop(), await stop()]).toEqual([1, 0]);
    sink.manners = 'take';
    await fastForward();
    await drain();
    expect([(await sink.received()).length, await states(objectId)]).toEqual([1, ['UNCERTAIN']]);
    expect(await db.transaction(council.actor, (tx) => outbox.countLeft(tx, 'CONVOCATION', objectId))).toBe(1);
  });

  it('takes up a convocation that a dead worker had in hand', async () => {
    const council = await app.council();
    const objectId = await put(council, ['a@exemple.fr']);
    await app.superuser.query(`update app.outbox set state = 'LEASED' where object_id = $1`, [objectId]);
    await app.superuser.query(`update core.mail_due set leased_until = now() - interval '1 second', attempts = 1`);
    await drain();
    expect([(await sink.received()).length, await states(objectId)]).toEqual([1, ['SENT']]);
  });
});

describe('a mail to an account', () => {
  const enqueue = async (council: TestCouncil) => {
    const { accountId, email } = council;
    const mail = { kind: 'LOGIN', recipient: email, subject: 'Lien', text: 'http://trame.test/x', html: 'x' } as const;
    await app.nest.get(AccountMail).enqueue({ accountId, ...mail });
  };
  const kept = async () => (await app.superuser.query('select 1 from core.account_mail')).rowCount;

  it('leaves at once and is forgotten', async () => {
    const council = await app.council();
    await enqueue(council);
    await drain();
    expect((await sink.received()).map(({ to }) => to)).toEqual([[council.email]]);
    expect(await kept()).toBe(0);
  });

  it('is never sent twice when a worker died with it', async () => {
    await enqueue(await app.council());
    await app.superuser.query(`update core.mail_due set leased_until = now() - interval '1 second', attempts = 1`);
    await drain();
    await fastForward();
    await drain();
    expect([(await sink.received()).length, await kept()]).toEqual([0, 0]);
  });
});
