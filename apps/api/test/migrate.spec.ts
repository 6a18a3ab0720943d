import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations/all.ts';
import { createEmptyDatabase, dropDatabase } from './test-database.ts';

describe('migrations', () => {
  let database: { name: string; url: string };
  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => dropDatabase(database.name));

  it('run once when two start together, as when a killed launcher left one at work', async () => {
    const ran = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(ran.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([0, MIGRATIONS.length]);
  });
});
