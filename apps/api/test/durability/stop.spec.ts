import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { createDatabase, dropDatabase, type TestDatabase } from '../test-database.ts';
import { BuiltApi } from './built-api.ts';
import { browse } from './clients.ts';
import { aCoordinator, type Coordinator } from './witness.ts';

const BROWSERS = 16;

describe('a stop', () => {
  let database: TestDatabase;
  let coordinator: Coordinator;

  beforeAll(async () => {
    database = await createDatabase();
    coordinator = await aCoordinator(database.superuserUrl);
  }, 60_000);
  afterAll(() => dropDatabase(database.name));

  it.each([1, 2, 3])(
    'by SIGTERM under load drops no request and ends within 10 s (%d)',
    async () => {
      const api = new BuiltApi(database.appUrl, await freePort());
      await api.start();
      const headers = { cookie: coordinator.cookie };
      const next = () => ({ url: `${api.url}/api/me`, method: 'GET' as const, headers });
      const browsing = browse(next, BROWSERS);
      await sleep(1_000);
      const { code, milliseconds } = await api.end('SIGTERM');
      const seen = await browsing;
      expect(seen).toMatchObject({ dropped: 0, told: BROWSERS });
      expect(seen.answered).toBeGreaterThan(BROWSERS);
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(10_000);
    },
    60_000,
  );
});
