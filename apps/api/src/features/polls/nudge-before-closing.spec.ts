import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { pollsApi } from '@trame/contracts/polls';
import { addDays } from '@trame/domain/time/wall-clock';
import { aBodyToAsk, CLOSES, openPoll, preparePoll, readPoll } from '../../../test/factories/a-poll.ts';
import { ownApp } from '../../../test/test-app.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { NudgeBeforeClosing } from './nudge-before-closing.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());
afterEach(() => void jest.restoreAllMocks());

/** What the worker sends when it looks `days` before the poll closes, at an hour of UTC. */
async function look(days: number, hour = '12:00'): Promise<void> {
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(new Date(`${addDays(CLOSES, -days)}T${hour}:00Z`));
  await worker.get(NudgeBeforeClosing, { strict: false }).run();
}

/** An open poll of three with an address; the first has answered. */
async function scene() {
  const council = await app.council();
  const { bodyId, people } = await aBodyToAsk(council);
  const pollId = await preparePoll(council, bodyId);
  await openPoll(council, pollId);
  const [slot] = (await readPoll(council, pollId)).slots;
  const params = { pollId, personId: people[0] };
  const body = { answers: [{ slotId: slot?.id, answer: 'YES' }] };
  await council.call(pollsApi.typeAnswers, { params, version: 1, body });
  const nudged = async () => {
    const { rows } = await app.superuser.query<{ recipient: string }>(
      `select recipient from app.outbox where object_id = $1 and kind = 'POLL_NUDGE' order by recipient`,
      [pollId],
    );
    return rows.map(({ recipient }) => recipient);
  };
  return { council, pollId, nudged };
}

describe('before a poll closes', () => {
  it('the silent are written to once, two days before, in office hours', async () => {
    const { nudged } = await scene();
    await look(3);
    await look(2, '05:00');
    expect(await nudged()).toEqual([]);
    await look(2);
    expect(await nudged()).toEqual(['brun@exemple.fr', 'caron@exemple.fr']);
    await look(2, '13:00');
    await look(1);
    await look(0);
    expect(await nudged()).toHaveLength(2);
  });

  it('nobody is whom the coordination reminded the day before', async () => {
    const { council, pollId, nudged } = await scene();
    const { version } = await readPoll(council, pollId);
    await council.call(pollsApi.nudge, { params: { pollId }, version });
    await app.superuser.query(
      'update app.poll_person set nudged_at = $2 where poll_id = $1 and nudged_at is not null',
      [pollId, `${addDays(CLOSES, -3)}T15:00:00Z`],
    );
    await look(2);
    expect(await nudged()).toHaveLength(2);
  });

  it('nobody is whose poll was called off', async () => {
    const { council, pollId, nudged } = await scene();
    const { version } = await readPoll(council, pollId);
    await council.call(pollsApi.cancel, { params: { pollId }, version });
    await look(2);
    expect(await nudged()).toEqual([]);
  });
});
