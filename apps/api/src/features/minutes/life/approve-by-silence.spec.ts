import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { correctionsApi } from '@trame/contracts/corrections';
import { addDays } from '@trame/domain/time/wall-clock';
import { circulate, heldMeeting, readLife } from '../../../../test/factories/a-held-meeting.ts';
import { schedule } from '../../../../test/factories/a-meeting.ts';
import { ownApp } from '../../../../test/test-app.ts';
import { WorkerModule } from '../../../app/worker.module.ts';
import { Clock } from '../../../platform/clock.ts';
import { readConfig } from '../../../platform/config.ts';
import { newId } from '../../../platform/database/new-id.ts';
import { ApproveBySilence } from './approve-by-silence.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());
afterEach(() => void jest.restoreAllMocks());

/** What the worker approves when it looks at noon of a day. */
async function look(day: string): Promise<void> {
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(new Date(`${day}T12:00:00Z`));
  await worker.get(ApproveBySilence, { strict: false }).run();
}

/** Minutes that circulated, of a body where 30 days of silence approve. */
async function silent(days: number | null = 30) {
  const held = await heldMeeting(app);
  await app.superuser.query('update app.body set silence_days = $2 where id = $1', [held.bodyId, days]);
  const { body } = await circulate(held.council, held.params);
  return { ...held, silenceOn: String(body.silenceOn), life: () => readLife(held.council, held.params) };
}

describe('silence', () => {
  it('approves on its day, and puts nothing on the next agenda', async () => {
    const { council, bodyId, silenceOn, life } = await silent();
    await schedule(council, bodyId, { starts: { local: '2038-02-04T14:00', zone: 'Europe/Paris' } });
    expect((await life()).approvalAhead).toBeNull();
    await look(addDays(silenceOn, -1));
    expect((await life()).status).toBe('CIRCULATED');
    await look(silenceOn);
    expect(await life()).toMatchObject({ status: 'APPROVED', approvedBy: 'SILENCE', approvedIn: null });
  });

  it('does not while a correction waits, and does once it is settled', async () => {
    const { council, params, silenceOn, life } = await silent();
    const member = await council.member('MEMBER');
    const asked = await member.call(correctionsApi.ask, {
      params,
      key: newId(),
      body: { text: 'Mon nom est mal écrit.' },
    });
    await look(silenceOn);
    expect((await life()).status).toBe('CIRCULATED');
    await council.call(correctionsApi.settle, {
      params: { ...params, correctionId: asked.body.id },
      version: 1,
      body: { accepted: true },
    });
    await look(silenceOn);
    expect((await life()).status).toBe('APPROVED');
  });

  it('approves nothing where a meeting does', async () => {
    const { life } = await silent(null);
    await look('2049-01-01');
    expect(await life()).toMatchObject({ status: 'CIRCULATED', silenceOn: null });
  });
});
