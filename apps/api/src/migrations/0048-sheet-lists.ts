import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = [
  'app.indicator',
  'app.measurement',
  'app.milestone',
  'app.obstacle',
  'app.comment',
  'app.comment_mention',
] as const;

/** What a sheet counts, plans and fears: indicators with dated measurements, milestones, obstacles; what is said under it. */
export class SheetLists0048 implements MigrationInterface {
  name = 'SheetLists1795000000048';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LISTS);
    await seenByTheOwner(db, () => db.query(TEXTS_TO_INDICATORS));
    await db.query('alter table app.action drop column indicator_text, drop column indicator_target');
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  /** The first indicator of each action is its text again; the measurements go. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.action add column indicator_text text check (char_length(indicator_text) <= 500),
        add column indicator_target text check (char_length(indicator_target) <= 200)`);
    await seenByTheOwner(db, async () => {
      await db.query('alter table app.indicator no force row level security');
      await db.query(INDICATORS_TO_TEXTS);
    });
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

/** The owner announces no council: the forced policy would show it no row to start from. */
async function seenByTheOwner(db: QueryRunner, work: () => Promise<unknown>): Promise<void> {
  await db.query('alter table app.action no force row level security');
  await work();
  await db.query('alter table app.action force row level security');
}

const LISTS = `
  create table app.indicator (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    action_id uuid not null,
    label text not null check (char_length(label) between 1 and 500),
    unit text check (char_length(unit) <= 80),
    baseline numeric(17, 4),
    target numeric(17, 4),
    -- a target that is no number
    target_text text check (char_length(target_text) <= 200),
    source text check (char_length(source) <= 200),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.indicator (council_id, action_id, created_at);

  create table app.measurement (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    indicator_id uuid not null,
    value numeric(17, 4) not null,
    measured_on date not null,
    note text check (char_length(note) <= 500),
    primary key (council_id, id),
    foreign key (council_id, indicator_id) references app.indicator (council_id, id) on delete cascade
  );
  create index on app.measurement (council_id, indicator_id, measured_on);

  create table app.milestone (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    action_id uuid not null,
    title text not null check (char_length(title) between 1 and 300),
    due_on date,
    done boolean not null default false,
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.milestone (council_id, action_id, due_on);

  create table app.obstacle (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    action_id uuid not null,
    text text not null check (char_length(text) between 1 and 2000),
    helper_person_id uuid,
    helper_body_id uuid,
    raised_on date not null,
    lifted_on date check (lifted_on >= raised_on),
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, helper_person_id) references app.person (council_id, id),
    foreign key (council_id, helper_body_id) references app.body (council_id, id)
  );
  create index on app.obstacle (council_id, action_id, raised_on);
  create index on app.obstacle (council_id, helper_person_id);
  create index on app.obstacle (council_id, helper_body_id);

  create table app.comment (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    action_id uuid not null,
    author_id uuid not null,
    text text not null check (char_length(text) between 1 and 2000),
    written_at timestamptz not null,
    edited_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, author_id) references app.person (council_id, id)
  );
  create index on app.comment (council_id, action_id, written_at);
  create index on app.comment (council_id, author_id);

  create table app.comment_mention (
    council_id uuid not null default app.current_council() references core.council,
    comment_id uuid not null,
    person_id uuid not null,
    primary key (council_id, comment_id, person_id),
    foreign key (council_id, comment_id) references app.comment (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create index on app.comment_mention (council_id, person_id);
`;

// a target that reads as a number is one; what it said otherwise is kept as it was written
const TEXTS_TO_INDICATORS = `
  insert into app.indicator (council_id, id, action_id, label, target, target_text)
  select council_id, gen_random_uuid(), id, coalesce(nullif(indicator_text, ''), 'Indicateur'),
    case when indicator_target ~ '^[0-9]{1,12}$' then indicator_target::numeric end,
    case when indicator_target !~ '^[0-9]{1,12}$' then indicator_target end
  from app.action where coalesce(nullif(indicator_text, ''), nullif(indicator_target, '')) is not null`;

const INDICATORS_TO_TEXTS = `
  update app.action a set indicator_text = i.label,
    indicator_target = coalesce(i.target_text, trim_scale(i.target)::text)
  from (select distinct on (council_id, action_id) * from app.indicator order by council_id, action_id, created_at, id) i
  where i.council_id = a.council_id and i.action_id = a.id`;
