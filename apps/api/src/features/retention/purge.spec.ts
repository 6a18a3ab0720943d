import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { peopleApi } from '@trame/contracts/people';
import { sessionsApi } from '@trame/contracts/sessions';
import { aCampaign, addedEvent } from '../../../test/factories/a-campaign.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { MailOutbox } from '../mail/index.ts';
import { Purge } from './purge.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());
afterEach(() => void jest.restoreAllMocks());

const HOUR = 3_600_000;
async function purgeIn(hours: number): Promise<void> {
  const now = new Date(Date.now() + hours * HOUR);
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(now);
  await worker.get(Purge, { strict: false }).run();
}

/** A council that holds one of each thing that has its time. */
async function lived(): Promise<TestCouncil> {
  const council = await app.council();
  const { actor, email, personId } = council;
  await council.call(peopleApi.add, { body: { givenName: 'Alix', familyName: 'Exemple' }, key: 'k' });
  await app.call(sessionsApi.requestLink, { body: { email } });
  await app.nest.get(TenantDb).transaction(actor, async (tx) => {
    const mail = { kind: 'CONVOCATION', objectId: newId(), objectVersion: 1, personId, recipient: email };
    const texts = { subject: 'Réunion', text: 'http://trame.test/r/secret', html: '<p>secret</p>', calendar: 'secret' };
    const outbox = app.nest.get(MailOutbox);
    await outbox.enqueue(tx, [{ ...mail, ...texts }]);
    await tx.query(`update app.outbox set state = 'SENT'`);
    await outbox.enqueue(tx, [{ ...mail, ...texts, objectVersion: 2 }]);
    const until = new Date(Date.now() + 40 * 24 * HOUR);
    await tx.query('insert into app.inbound_mail (message_id) values ($1)', [newId()]);
    await tx.query(`insert into app.series_change (id, thread_id, before, fingerprint) values ($1, $1, '{}', $2)`, [
      newId(),
      'x'.repeat(64),
    ]);
    await tx.query(`insert into app.plan_change (id, before) values ($1, '[]')`, [newId()]);
    await CoreDb.within(tx).call('core.issue_link', [Buffer.from(newId()), 'ANSWER', personId, newId(), until]);
  });
  return council;
}

async function kept({ councilId, accountId, email }: TestCouncil): Promise<string[]> {
  const { rows } = await app.superuser.query<{ what: string }>(
    `select 'answer' as what from app.idempotency where council_id = $1
     union all select state || ' body' from app.outbox where council_id = $1 and concat(body_text, body_html, calendar) <> ''
     union all select state from app.outbox where council_id = $1 and concat(body_text, body_html, calendar) = ''
     union all select 'inbound' from app.inbound_mail where council_id = $1
     union all select 'change' from app.series_change where council_id = $1
     union all select 'plan change' from app.plan_change where council_id = $1
     union all select distinct case purpose when 'OWN' then 'own link' else 'link' end from core.link where council_id = $1
     union all select 'session' from core.login_session where account_id = $2
     union all select 'token' from core.account_token where account_id = $2
     union all select 'attempt' from core.attempt where key = 'LOGIN:' || $3`,
    [councilId, accountId, email],
  );
  return rows.map(({ what }) => what).toSorted();
}

describe('what has had its time', () => {
  it('is forgotten on its day, and not before', async () => {
    const council = await lived();
    await purgeIn(0);
    expect(await kept(council)).toEqual([
      ...['PENDING body', 'SENT body', 'answer', 'attempt', 'change', 'inbound', 'link', 'own link'],
      ...['plan change', 'session', 'token'],
    ]);
    await purgeIn(71);
    expect(await kept(council)).toEqual(['PENDING body', 'SENT body', 'answer', 'inbound', 'link', 'own link']);
    await purgeIn(73);
    expect(await kept(council)).toEqual(['PENDING body', 'SENT body', 'inbound', 'link', 'own link']);
    await purgeIn(31 * 24);
    expect(await kept(council)).toEqual(['PENDING body', 'SENT', 'inbound', 'link', 'own link']);
    await purgeIn(41 * 24);
    expect(await kept(council)).toEqual(['PENDING body', 'SENT', 'inbound', 'own link']);
    await purgeIn(91 * 24);
    expect(await kept(council)).toEqual(['PENDING body', 'SENT', 'own link']);
    await purgeIn((60 + 180 + 1) * 24);
    expect(await kept(council)).toEqual(['PENDING body', 'SENT']);
  });

  it('is forgotten in every council, and the session that was long silent with it', async () => {
    const councils = [await lived(), await lived()];
    await app.superuser.query(
      `update core.login_session set idle = '1 hour', last_seen_at = now() - interval '61 minutes',
         expires_at = now() + interval '9 days' where account_id = $1`,
      [councils[0]?.accountId],
    );
    await purgeIn(0);
    const left = await Promise.all(councils.map(kept));
    expect(left.map((what) => what.includes('session'))).toEqual([false, true]);
    await purgeIn(73);
    expect((await Promise.all(councils.map(kept))).flat()).not.toContain('answer');
  });

  it('keeps whom to reach about an event for a year after its campaign', async () => {
    const council = await app.council();
    const today = new Date().toISOString().slice(0, 10);
    const { id } = await aCampaign(council, { startsOn: today, endsOn: today });
    const event = await addedEvent(council, id);
    const left = async () =>
      (await app.superuser.query('select from app.campaign_contact where event_id = $1', [event.id])).rowCount;
    await purgeIn(364 * 24);
    expect(await left()).toBe(1);
    await purgeIn(366 * 24);
    expect(await left()).toBe(0);
  });

  it('keeps what people need thirty days after the meeting; for those who agreed, their latest saying two years', async () => {
    const council = await app.council();
    const bodyId = await council.body();
    const today = new Date().toISOString().slice(0, 10);
    const meetingId = await council.meeting(bodyId, { startsLocal: `${today}T00:00` });
    const later = await council.meeting(bodyId, { startsLocal: `${today}T00:00` });
    const [once, agreed] = [await council.person(), await council.person()];
    const needs = [
      [meetingId, once, false, '2 days'],
      [meetingId, agreed, true, '2 days'],
      [later, agreed, true, '1 day'],
    ] as const;
    for (const [meeting, person, remember, ago] of needs) {
      await app.superuser.query(
        `insert into app.access_need (council_id, id, meeting_id, person_id, needs, remember, said_at)
         values ($1, $2, $3, $4, '{LIFT}', $5, now() - $6::interval)`,
        [council.councilId, newId(), meeting, person, remember, ago],
      );
    }
    const left = async () => {
      const { rows } = await app.superuser.query<{ meeting_id: string; person_id: string }>(
        'select meeting_id, person_id from app.access_need where council_id = $1 order by said_at',
        [council.councilId],
      );
      return rows.map(({ meeting_id: meeting, person_id: person }) => [meeting, person]);
    };
    await purgeIn(28 * 24);
    expect(await left()).toHaveLength(3);
    await purgeIn(31 * 24);
    expect(await left()).toEqual([[later, agreed]]);
    await purgeIn(731 * 24);
    expect(await left()).toEqual([]);
  });

  it('is the worker’s to forget: the application may not', async () => {
    const core = app.nest.get(CoreDb);
    await expect(core.call('core.council_ids', [])).rejects.toThrow(/permission denied/);
    await expect(core.call('core.forget_expired', [new Date()])).rejects.toThrow(/permission denied/);
  });
});
