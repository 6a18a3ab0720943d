import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { bodiesApi } from '@trame/contracts/bodies';
import { invitationsApi } from '@trame/contracts/invitations';
import { mailingsApi } from '@trame/contracts/mailings';
import { meetingsApi } from '@trame/contracts/meetings';
import { convene } from '../../../test/factories/a-convocation.ts';
import { readMeeting, schedule } from '../../../test/factories/a-meeting.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { SendReminders } from './send-reminders.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());
afterEach(() => void jest.restoreAllMocks());

const DAY = 86_400_000;
/** A wall time in Paris, some days from now: reminders are counted from the real clock. */
const inDays = (days: number, hour = '14:00') =>
  `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T${hour}`;
const starts = (days: number) => ({ local: inDays(days), zone: 'Europe/Paris' });

/** The reminders that leave when the worker looks `days` days from now, at noon. */
async function remindIn(days: number): Promise<void> {
  const noon = new Date(`${inDays(days, '12:00')}:00Z`);
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(noon);
  await worker.get(SendReminders, { strict: false }).run();
}

/** Convenes a meeting held in `days` days; its mails have left. */
async function convened(council: TestCouncil, bodyId: string, days: number) {
  const { id } = await schedule(council, bodyId, { starts: starts(days) });
  await convene(council, { meetingId: id }, 1);
  await app.superuser.query(`update app.outbox set state = 'SENT' where object_id = $1`, [id]);
  return { meetingId: id };
}

async function scene(days = 10) {
  const council = await app.council();
  const bodyId = await council.body('STEERING', 'Comité de pilotage');
  for (const family of ['Aubry', 'Brun']) {
    const personId = await council.person({ given: 'Alix', family, email: `${family.toLowerCase()}@exemple.fr` });
    await council.mandate(await council.seat(bodyId, 'SOCIAL'), { personId });
  }
  const params = await convened(council, bodyId, days);
  const ledger = async () => mailingsApi.list.response.parse((await council.call(mailingsApi.list, { params })).body);
  return { council, bodyId, params, ledger };
}

async function reminded({ meetingId }: { meetingId: string }): Promise<string[]> {
  const { rows } = await app.superuser.query<{ recipient: string }>(
    `select recipient from app.outbox where object_id = $1 and kind = 'REMINDER' and state <> 'CANCELLED' order by recipient`,
    [meetingId],
  );
  return rows.map(({ recipient }) => recipient);
}

const EVERYBODY = ['aubry@exemple.fr', 'brun@exemple.fr'];

describe('a reminder', () => {
  it('leaves three days before, once, with a link of one’s own', async () => {
    const { params, ledger } = await scene();
    expect((await ledger()).reminder).toEqual({
      ...{ days: 3, ofBody: 3, own: false, at: inDays(7, '09:00') },
      ...{ silent: 2, reminded: 0 },
    });
    await remindIn(6);
    expect(await reminded(params)).toEqual([]);
    await remindIn(7);
    await remindIn(7);
    await remindIn(8);
    expect(await reminded(params)).toEqual(EVERYBODY);
    expect((await ledger()).reminder).toMatchObject({ reminded: 2 });
    const { rows } = await app.superuser.query<{ subject: string; body_text: string }>(
      `select subject, body_text from app.outbox where object_id = $1 and kind = 'REMINDER'`,
      [params.meetingId],
    );
    const links = rows.map(({ body_text }) => /\/r\/[\w-]{43}/.exec(body_text)?.[0]);
    expect(new Set(links).size).toBe(2);
    expect(rows[0]?.subject).toMatch(/^Rappel\s: réunion du/);
    expect(rows[0]?.subject).not.toMatch(/pilotage/i);
  });

  it('goes to the silent alone', async () => {
    const { council, params, ledger } = await scene();
    const [first] = (await readMeeting(council, params.meetingId)).invitations ?? [];
    const typed = { params: { ...params, invitationId: first?.id ?? '' }, version: 1, body: { answer: 'NO' } };
    await council.call(invitationsApi.typeAnswer, typed);
    expect((await ledger()).reminder.silent).toBe(1);
    await remindIn(7);
    expect(await reminded(params)).toEqual(['brun@exemple.fr']);
  });

  it('does not go where a mail came back from', async () => {
    const { params } = await scene();
    await app.superuser.query(
      `update app.outbox set state = 'BOUNCED' where object_id = $1 and recipient = 'brun@exemple.fr'`,
      [params.meetingId],
    );
    await remindIn(7);
    expect(await reminded(params)).toEqual(['aubry@exemple.fr']);
  });

  it('moves with the meeting, and is sent anew for the new date', async () => {
    const { council, params } = await scene();
    await remindIn(7);
    await app.superuser.query(`delete from app.outbox where kind = 'REMINDER' and recipient = 'brun@exemple.fr'`);
    await council.call(meetingsApi.change, { params, version: 2, body: { starts: starts(25) } });
    await remindIn(8);
    expect(await reminded(params)).toEqual(['aubry@exemple.fr']);
    await remindIn(22);
    expect(await reminded(params)).toEqual(['aubry@exemple.fr', ...EVERYBODY]);
  });

  it('is switched off, or moved, by those who prepare the meeting', async () => {
    const { council, params, ledger } = await scene();
    const set = (version: number, reminderDays: unknown) =>
      council.call(meetingsApi.change, { params, version, body: { reminderDays } });
    expect((await set(2, 0)).status).toBe(422);
    expect((await set(2, 31)).status).toBe(422);
    expect((await set(2, null)).status).toBe(200);
    expect((await ledger()).reminder).toMatchObject({ days: null, at: null });
    await remindIn(9);
    expect(await reminded(params)).toEqual([]);
    await set(3, 5);
    expect((await ledger()).reminder.at).toBe(inDays(5, '09:00'));
    await remindIn(5);
    expect(await reminded(params)).toEqual(EVERYBODY);
    const member = await council.member('MEMBER');
    expect((await member.call(meetingsApi.change, { params, version: 4, body: { reminderDays: 1 } })).status).toBe(403);
  });

  it('follows the rule of its body, which may be never, unless the meeting has its own', async () => {
    const { council, bodyId, params, ledger } = await scene();
    const rule = (version: number, reminderDays: unknown) =>
      council.call(bodiesApi.change, { params: { bodyId }, version, body: { reminderDays } });
    expect((await rule(1, 0)).status).toBe(422);
    expect((await rule(1, 31)).status).toBe(422);
    expect((await rule(1, 5)).body).toMatchObject({ reminderDays: 5 });
    expect((await ledger()).reminder).toMatchObject({ days: 5, own: false, at: inDays(5, '09:00') });
    await remindIn(4);
    expect(await reminded(params)).toEqual([]);
    await rule(2, null);
    expect((await ledger()).reminder).toMatchObject({ days: null, ofBody: null, at: null });
    await remindIn(9);
    expect(await reminded(params)).toEqual([]);
    const set = (version: number, reminderDays: unknown) =>
      council.call(meetingsApi.change, { params, version, body: { reminderDays } });
    await set(2, 2);
    expect((await ledger()).reminder).toMatchObject({ days: 2, ofBody: null, own: true });
    await set(3, 'BODY');
    await rule(3, 5);
    await remindIn(5);
    expect(await reminded(params)).toEqual(EVERYBODY);
  });

  it('is announced on the page of the meeting, of a draft too, until it has left or when none will', async () => {
    const { council, bodyId, params } = await scene();
    const at = async (meetingId: string) => (await readMeeting(council, meetingId)).reminderAt;
    expect(await at(params.meetingId)).toBe(inDays(7, '09:00'));
    const draft = await schedule(council, bodyId, { starts: starts(20) });
    expect(await at(draft.id)).toBe(inDays(17, '09:00'));
    const soon = await schedule(council, bodyId, { starts: starts(2) });
    expect(await at(soon.id)).toBeNull();
    await council.call(bodiesApi.change, { params: { bodyId }, version: 1, body: { reminderDays: null } });
    expect([await at(params.meetingId), await at(draft.id)]).toEqual([null, null]);
    await council.call(meetingsApi.change, { params, version: 2, body: { reminderDays: 4 } });
    const seen = await readMeeting(await council.member('MEMBER'), params.meetingId);
    expect(seen.reminderAt).toBe(inDays(6, '09:00'));
  });

  it('never leaves for a meeting that was called off or whose convocation was stopped', async () => {
    const { council, params } = await scene();
    await council.call(meetingsApi.cancel, { params, version: 2 });
    const stopped = await scene();
    await app.superuser.query(`update app.outbox set state = 'PENDING' where object_id = $1`, [
      stopped.params.meetingId,
    ]);
    await stopped.council.call(invitationsApi.stop, { params: stopped.params, version: 2 });
    await remindIn(7);
    expect([await reminded(params), await reminded(stopped.params)]).toEqual([[], []]);
  });

  it('comes twice a week to one person at most, whatever the council holds', async () => {
    const { council, bodyId, params } = await scene(4);
    const others = [await convened(council, bodyId, 5), await convened(council, bodyId, 6)];
    await remindIn(3);
    const all = await Promise.all([params, ...others].map(reminded));
    expect(all).toEqual([EVERYBODY, EVERYBODY, []]);
  });

  it('that waits when the meeting is called off does not leave', async () => {
    const { council, params } = await scene();
    await remindIn(7);
    await council.call(meetingsApi.cancel, { params, version: 2 });
    expect(await reminded(params)).toEqual([]);
  });
});
