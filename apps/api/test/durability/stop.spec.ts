import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deepIsAsked } from '../../../../scripts/lib/checks/deep.cjs';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { createDatabase, dropDatabase, type TestDatabase } from '../test-database.ts';
import { BuiltApi } from './built-api.ts';
import { type Ask, browse, type Seen } from './clients.ts';
import { scheduling } from './scheduling.ts';
import { aCoordinator, type Coordinator } from './witness.ts';

/** The deep run stops more often. */
const STOPS = deepIsAsked() ? [1, 2, 3, 4, 5] : [1];
const BROWSERS = 16;
/** Answers after which everybody is at work. */
const WARM = 10 * BROWSERS;

const reading =
  (url: string, { cookie }: Coordinator) =>
  (): Ask => ({
    url: `${url}/api/me`,
    method: 'GET',
    headers: { cookie },
  });

const writing = (url: string, coordinator: Coordinator) => (): Ask => {
  const meeting = scheduling(url, coordinator);
  const headers = { ...meeting.headers, 'idempotency-key': crypto.randomUUID() };
  return { url: meeting.url('Arrêt'), method: 'POST', headers, body: meeting.body('Arrêt') };
};

describe('a stop', () => {
  let database: TestDatabase;
  let coordinator: Coordinator;

  beforeAll(async () => {
    database = await createDatabase();
    coordinator = await aCoordinator(database.superuserUrl);
  }, 60_000);
  afterAll(() => dropDatabase(database.name));

  it.each(STOPS)(
    'by SIGTERM under load drops no request and ends within 10 s (%d)',
    async () => {
      const api = new BuiltApi(database.appUrl, await freePort());
      await api.start();
      const seen: Seen = { answered: 0, told: 0, dropped: 0 };
      const browsing = browse(seen, reading(api.url, coordinator), writing(api.url, coordinator), BROWSERS);
      while (seen.answered < WARM && seen.dropped === 0) await sleep(20);
      const { code, milliseconds } = await api.end('SIGTERM');
      await browsing;
      expect(seen).toMatchObject({ dropped: 0, told: BROWSERS });
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(10_000);
    },
    60_000,
  );
});
