import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '../src/migrate.ts';
import { AgendaItems0024 } from '../src/migrations/0024-agenda-items.ts';
import { Renditions0030 } from '../src/migrations/0030-renditions.ts';
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

/** Three items and a parked point as they stood when one person or one text presented each. */
const ONE_PRESENTER_EACH = `
  insert into core.council (id, slug, name) values (gen_random_uuid(), 'agenda', 'Agenda');
  select set_config('app.council_id', id::text, false) from core.council where slug = 'agenda';
  insert into app.person (id, given_name, family_name) values ('00000000-0000-7000-8000-000000000001', 'Alix', 'Aubry');
  insert into app.body (id, type, label, tag) values ('00000000-0000-7000-8000-000000000002', 'STEERING', 'Comité', 'C');
  insert into app.meeting (id, body_id, title, starts_local)
  values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'Comité', '2026-12-03 14:00');
  insert into app.agenda_item (id, meeting_id, position, title, purpose, presenter_id, presenter_text)
  select ('00000000-0000-7000-8000-00000000001' || k)::uuid, '00000000-0000-7000-8000-000000000003', k, 'Point ' || k,
    'DISCUSSION', person::uuid, words
  from (values (0, '00000000-0000-7000-8000-000000000001', null), (1, null, 'Lou, ARS'), (2, null, ' ')) i (k, person, words);
  insert into app.parked_point (id, body_id, title, purpose, presenter_text)
  values ('00000000-0000-7000-8000-000000000020', '00000000-0000-7000-8000-000000000002', 'En réserve', 'DISCUSSION', 'Noa')`;

const PRESENTERS = `
  select coalesce(i.title, q.title) as title, p.position, p.name, w.family_name as family
  from app.presenter p left join app.person w on w.id = p.person_id
  left join app.agenda_item i on i.id = p.item_id left join app.parked_point q on q.id = p.point_id
  order by 1, 2`;

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

  it('make a list of who presents an item, and keep the first when they go back', async () => {
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const [db, step] = [source.createQueryRunner(), new AgendaItems0024()];
    // what later versions hide under restricted items goes first
    const later = new Renditions0030();
    try {
      await later.down(db);
      await step.down(db);
      await db.query(ONE_PRESENTER_EACH);
      await step.up(db);
      expect(await db.query(PRESENTERS)).toEqual([
        { title: 'En réserve', position: 0, name: 'Noa', family: null },
        { title: 'Point 0', position: 0, name: null, family: 'Aubry' },
        { title: 'Point 1', position: 0, name: 'Lou, ARS', family: null },
      ]);
      await db.query(
        `insert into app.presenter (item_id, position, name)
         select id, 1, 'Noa' from app.agenda_item where title = 'Point 0'`,
      );
      await step.down(db);
      const before = await db.query(
        `select i.title, w.family_name as family, presenter_text as words
         from app.agenda_item i left join app.person w on w.id = i.presenter_id order by i.position`,
      );
      expect(before).toEqual([
        { title: 'Point 0', family: 'Aubry', words: null },
        { title: 'Point 1', family: null, words: 'Lou, ARS' },
        { title: 'Point 2', family: null, words: null },
      ]);
      await step.up(db);
      await later.up(db);
    } finally {
      await source.destroy();
    }
  });
});
