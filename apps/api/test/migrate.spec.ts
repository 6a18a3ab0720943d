import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blocksOf, EMPTY_TEXT, type ItemText } from '@trame/domain/minutes/item-text';
import { wordsOf } from '@trame/domain/minutes/text-block';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { sharedFrom, textOf } from '../src/features/minutes/item-texts/text-of.ts';
import { migrate } from '../src/migrate.ts';
import { AgendaItems0024 } from '../src/migrations/0024-agenda-items.ts';
import { Renditions0030 } from '../src/migrations/0030-renditions.ts';
import { ItemTexts0031 } from '../src/migrations/0031-item-texts.ts';
import { NotesBecomeTexts0039 } from '../src/migrations/0039-notes-become-texts.ts';
import { AnswersToQuestions0042 } from '../src/migrations/0042-answers-to-questions.ts';
import { SheetLists0048 } from '../src/migrations/0048-sheet-lists.ts';
import { Sharing0053 } from '../src/migrations/0053-sharing.ts';
import { PlanReview0063 } from '../src/migrations/0063-plan-review.ts';
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

/** Notes of one item, as they stood when each was a row; one was removed. */
const NOTES = `
  select set_config('app.council_id', id::text, false) from core.council where slug = 'agenda';
  insert into app.note (council_id, id, meeting_id, item_id, text, noted_at, removed_at)
  select i.council_id, gen_random_uuid(), i.meeting_id, i.id, words, at::timestamptz, removed::timestamptz
  from app.agenda_item i, (values (E'Deux\\net sa suite', '2026-12-03 13:31Z', null), ('Un', '2026-12-03 13:30Z', null),
    ('Rien', '2026-12-03 13:29Z', '2026-12-03 14:00Z')) n (words, at, removed) where i.position = 0`;

/** Four actions as they stood when what they counted was two lines of text. */
const COUNTED = `
  insert into core.council (id, slug, name) values (gen_random_uuid(), 'compte', 'Compte');
  select set_config('app.council_id', id::text, false) from core.council where slug = 'compte';
  insert into app.roadmap (id, title) values ('00000000-0000-7000-8000-000000000040', 'Plan');
  insert into app.action (id, roadmap_id, title, indicator_text, indicator_target)
  select gen_random_uuid(), '00000000-0000-7000-8000-000000000040', title, words, target
  from (values ('Compte 1', 'Jeunes reçus', '120'), ('Compte 2', 'Permanences', null),
    ('Compte 3', null, 'toutes les écoles'), ('Compte 4', null, null)) a (title, words, target)`;

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
    // what later versions hang on items goes first
    const later = [
      new Renditions0030(),
      new ItemTexts0031(),
      new NotesBecomeTexts0039(),
      new AnswersToQuestions0042(),
      new Sharing0053(),
    ];
    try {
      for (const one of later.toReversed()) await one.down(db);
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
      for (const one of later) await one.up(db);
    } finally {
      await source.destroy();
    }
  });

  it('make one text of the notes of an item, and notes of its paragraphs when they go back', async () => {
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const [db, step] = [source.createQueryRunner(), new NotesBecomeTexts0039()];
    try {
      await step.down(db);
      await db.query(NOTES);
      await step.up(db);
      const [text] = (await db.query(
        `select t.document, u.content, i.title from app.item_text t join app.item_update u using (council_id, item_id)
         join app.agenda_item i on i.id = t.item_id`,
      )) as { document: ItemText; content: Buffer; title: string }[];
      const blocks = blocksOf(text?.document ?? EMPTY_TEXT, { person: String, action: String });
      expect(blocks.map((block) => `${block.at ?? '-'} ${wordsOf(block)}`)).toEqual([
        '2026-12-03T13:30:00.000Z Un',
        '2026-12-03T13:31:00.000Z Deux',
        '- et sa suite',
      ]);
      expect(textOf(sharedFrom([text?.content ?? Buffer.alloc(0)]))).toEqual(text?.document);
      await step.down(db);
      const notes = (await db.query('select text from app.note order by noted_at')) as { text: string }[];
      expect(new Set(notes.map((note) => note.text))).toEqual(new Set(['Un', 'Deux', 'et sa suite']));
      await step.up(db);
    } finally {
      await source.destroy();
    }
  });

  it('make an indicator of what an action counted, and its words again when they go back', async () => {
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const [db, step] = [source.createQueryRunner(), new SheetLists0048()];
    const above = new PlanReview0063(); // it points at what this one makes
    try {
      await above.down(db);
      await step.down(db);
      await db.query(COUNTED);
      await step.up(db);
      const counted = await db.query(
        'select label, target::float, target_text as words from app.indicator order by label, target_text',
      );
      expect(counted).toEqual([
        { label: 'Indicateur', target: null, words: 'toutes les écoles' },
        { label: 'Jeunes reçus', target: 120, words: null },
        { label: 'Permanences', target: null, words: null },
      ]);
      await step.down(db);
      const words = await db.query(
        `select indicator_text as label, indicator_target as target from app.action where title like 'Compte %' order by title`,
      );
      expect(words).toEqual([
        { label: 'Jeunes reçus', target: '120' },
        { label: 'Permanences', target: null },
        { label: 'Indicateur', target: 'toutes les écoles' },
        { label: null, target: null },
      ]);
      await step.up(db);
      await above.up(db);
    } finally {
      await source.destroy();
    }
  });
});
