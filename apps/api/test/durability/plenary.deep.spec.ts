import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { invitationsApi } from '@trame/contracts/invitations';
import { preview } from '../factories/a-convocation.ts';
import { anItem, schedule } from '../factories/a-meeting.ts';
import { smtpSink } from '../smtp-sink.ts';
import { ownApp } from '../test-app.ts';

const AT_LENGTH = process.env['DRILL_KILLS'] !== undefined;
const MEMBERS = AT_LENGTH ? 300 : 40;
const KILLS = AT_LENGTH ? 100 : 3;
const WORKER = path.resolve(import.meta.dirname, '../../dist/bundled/worker.js');
const PATIENCE_MILLISECONDS = 60_000 + KILLS * 6_000;

const app = await ownApp();
const sink = await smtpSink();
afterAll(() => sink.close());

/** Members on seats of their own, in one statement. */
const SEATED = `
  with person as (
    insert into app.person (council_id, id, given_name, family_name, email)
    select $1, gen_random_uuid(), 'Alix', 'Membre ' || n, 'membre' || n || '@exemple.fr' from generate_series(1, $3) n
    returning id
  ), place as (
    select id as person_id, gen_random_uuid() as seat_id, gen_random_uuid() as mandate_id from person
  ), seat as (
    insert into app.seat (council_id, id, body_id, college) select $1, seat_id, $2, 'SOCIAL' from place
  ), mandate as (
    insert into app.mandate (council_id, id, seat_id, masked, rank, starts_on)
    select $1, mandate_id, seat_id, false, 'FULL', '2026-01-01' from place
  )
  insert into app.mandate_holder (council_id, mandate_id, person_id, masked)
  select $1, mandate_id, person_id, false from place`;

/** A plenary, convened; gives the milliseconds until the sending was accepted. */
async function plenary(): Promise<number> {
  const council = await app.council();
  const bodyId = await council.body('PLENARY', 'Assemblée plénière');
  await app.superuser.query(SEATED, [council.councilId, bodyId, MEMBERS]);
  const { id } = await schedule(council, bodyId, { agenda: [anItem('Bilan')] });
  const { digest } = await preview(council, id);
  const before = Date.now();
  const { status } = await council.call(invitationsApi.convene, {
    params: { meetingId: id },
    version: 1,
    body: { digest },
  });
  expect(status).toBe(200);
  return Date.now() - before;
}

const startWorker = (): ChildProcess =>
  spawn(process.execPath, [WORKER], {
    env: {
      PATH: process.env['PATH'],
      WORKER_DATABASE_URL: app.workerUrl,
      PUBLIC_URL: app.publicUrl,
      SMTP_URL: sink.url,
      MAIL_FROM: 'Trame <trame@exemple.fr>',
    },
    stdio: 'ignore',
  });

const waiting = async (): Promise<number> =>
  (await app.superuser.query(`select 1 from app.outbox where state not in ('SENT', 'UNCERTAIN')`)).rowCount ?? 0;

/** Lets the hold and the leases of dead workers run out, as minutes would. */
const minutesPass = () =>
  app.superuser.query(`update core.mail_due set due_at = now(), leased_until = now() - interval '1 second'`);

async function untilOneMoreLeaves(): Promise<void> {
  const before = sink.taken();
  const deadline = Date.now() + 30_000;
  while (sink.taken() === before && Date.now() < deadline) await sleep(5);
}

async function killInTurn(): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = startWorker();
    await untilOneMoreLeaves();
    await sleep(Math.random() * 30);
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await minutesPass();
  }
}

async function finish(): Promise<void> {
  const worker = startWorker();
  const deadline = Date.now() + 60_000;
  while ((await waiting()) > 0 && Date.now() < deadline) await sleep(100);
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

describe(`a plenary of ${MEMBERS}`, () => {
  it(
    `is convened by one envelope each, whatever becomes of the worker (${KILLS} SIGKILL)`,
    async () => {
      const accepted = await plenary();
      await minutesPass();
      await killInTurn();
      const leftWhenKilled = sink.taken();
      await finish();
      const mails = await sink.received();
      expect(leftWhenKilled).toBeLessThan(MEMBERS);
      expect(new Set(mails.map(({ to }) => to.length))).toEqual(new Set([1]));
      expect(new Set(mails.map(({ to }) => to[0])).size).toBe(MEMBERS);
      expect(mails.length - MEMBERS).toBeLessThanOrEqual(KILLS);
      // a mail that comes twice is the same mail: programs that know it show it once
      expect(new Set(mails.map(({ mail, to }) => `${mail.messageId} ${to[0]}`)).size).toBe(MEMBERS);
      expect(new Set(mails.map(({ mail }) => mail.messageId)).size).toBe(MEMBERS);
      tell(accepted, mails.length - MEMBERS);
    },
    PATIENCE_MILLISECONDS,
  );
});

function tell(accepted: number, doubled: number): void {
  if (!AT_LENGTH) return;
  process.stdout.write(`${MEMBERS} recipients accepted in ${accepted} ms, ${KILLS} kills, ${doubled} came twice\n`);
}
