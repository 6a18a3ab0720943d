import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { councilsApi } from '@trame/contracts/councils';
import { newsMail, silentPlan } from '../../../test/factories/a-news-request.ts';
import { ownApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';
import { WorkerModule } from '../../app/worker.module.ts';
import { Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { AskMonthly } from './ask-monthly.ts';

const app = await ownApp();
const config = readConfig({ APP_DATABASE_URL: app.workerUrl, PUBLIC_URL: app.publicUrl });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false });
afterAll(() => worker.close());
afterEach(() => void jest.restoreAllMocks());

/** What the worker asks when it looks at a moment. */
async function look(moment: string): Promise<void> {
  jest.spyOn(worker.get(Clock), 'now').mockReturnValue(new Date(moment));
  await worker.get(AskMonthly, { strict: false }).run();
}

const every = (council: TestCouncil, newsDay: number | null, version: number) =>
  council.call(councilsApi.settle, { body: { newsDay }, version });

const asked = async ({ councilId }: TestCouncil): Promise<number> => {
  const { rows } = await app.superuser.query<{ count: string }>(
    'select count(*) from app.news_request where council_id = $1 and monthly',
    [councilId],
  );
  return Number(rows[0]?.count);
};

describe('asking every month', () => {
  it('asks nobody until the coordination chose a day', async () => {
    const { council } = await silentPlan(app);
    await look('2037-06-10T12:00:00Z');
    expect(await asked(council)).toBe(0);
  });

  it('asks from that day, after eight in the morning of the council, once a month', async () => {
    const { council } = await silentPlan(app);
    expect((await every(council, 5, 1)).body.newsDay).toBe(5);
    await look('2037-06-04T12:00:00Z');
    await look('2037-06-05T05:59:00Z');
    expect(await asked(council)).toBe(0);
    await look('2037-06-05T06:01:00Z');
    await look('2037-06-20T12:00:00Z');
    expect(await asked(council)).toBe(2);
    expect((await newsMail(app, council, 'aubry@exemple.fr')).text).toContain('Former les agents');
    await look('2037-07-05T12:00:00Z');
    expect(await asked(council)).toBe(4);
  });

  it('is about what needs it: neither planned for later nor told of this month', async () => {
    const { council, first, second, third } = await silentPlan(app);
    await every(council, 1, 1);
    await app.superuser.query(`update app.action set news_at = '2037-05-20' where id = $1`, [first]);
    await app.superuser.query(`update app.action set status = 'PLANNED' where id = any ($1)`, [[second, third]]);
    await look('2037-06-02T12:00:00Z');
    expect(await asked(council)).toBe(0);
  });

  it('stops when the day is taken away', async () => {
    const { council } = await silentPlan(app);
    await every(council, 1, 1);
    expect((await every(council, null, 2)).body.newsDay).toBeNull();
    await look('2037-06-02T12:00:00Z');
    expect(await asked(council)).toBe(0);
    expect((await every(council, 31, 3)).status).toBe(422);
  });
});
