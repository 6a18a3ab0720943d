import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../src/migrate.ts';
import { MIGRATIONS } from '../src/migrations/all.ts';
import { createEmptyDatabase, dropDatabase } from './test-database.ts';

/** As it stood before tags were unique: a dissolved body may keep the tag of a living one. */
const BEFORE_TAGS = `
  drop index app.body_tag;
  delete from migration where name like 'BodyTags%';
  insert into core.council (id, slug, name) values (gen_random_uuid(), 'essai', 'Essai');
  select set_config('app.council_id', id::text, false) from core.council;
  insert into app.body (id, type, label, tag, dissolved_on)
  select ('00000000-0000-7000-8000-00000000000' || k)::uuid, 'WORKING_GROUP', 'Groupe ' || k, tag, dissolved::date
  from (values (1, 'GT', null), (2, 'GT', null), (3, 'GT 2', null), (4, 'gt', null), (5, 'GT', '2026-01-01'))
    b (k, tag, dissolved)`;

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

  it('number the tags that bodies of one council shared, the oldest keeping its own', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query(BEFORE_TAGS);
      await migrate(database.url);
      const { rows } = await client.query<{ tag: string }>('select tag from app.body order by id');
      expect(rows.map(({ tag }) => tag)).toEqual(['GT', 'GT 3', 'GT 2', 'gt 4', 'GT']);
    } finally {
      await client.end();
    }
  });
});
