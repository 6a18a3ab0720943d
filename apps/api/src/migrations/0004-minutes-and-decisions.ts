import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.note', 'app.decision', 'app.minutes'] as const;

/** What was said and decided: notes taken live, decisions numbered by body and year, the minutes. */
export class MinutesAndDecisions0004 implements MigrationInterface {
  name = 'MinutesAndDecisions1795000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TAKEN_LIVE);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
    await db.query('alter table app.agenda_item drop column spent_seconds');
  }
}

const TAKEN_LIVE = `
  -- an item may be left and taken up again: this is the time of its former openings
  alter table app.agenda_item add column spent_seconds integer not null default 0 check (spent_seconds >= 0);

  create table app.note (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    item_id uuid not null,
    text text not null check (char_length(text) <= 20000),
    noted_at timestamptz not null default now(),
    author_id uuid,
    removed_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, author_id) references app.person (council_id, id)
  );
  create index on app.note (council_id, meeting_id, noted_at);
  create index on app.note (council_id, item_id);
  create index on app.note (council_id, author_id);

  create table app.decision (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    body_id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    year smallint not null,
    number integer not null check (number > 0),
    text text not null check (char_length(text) between 1 and 2000),
    kind text not null default 'CONSENSUS' check (kind in (
      'CONSENSUS', 'NOTED', 'FAVOURABLE', 'RESERVATIONS', 'UNFAVOURABLE', 'VOTE', 'DEFERRED')),
    needs_external_act boolean not null default false,
    external_reference text check (char_length(external_reference) <= 200),
    review_on date,
    application text not null default 'TO_APPLY' check (application in ('TO_APPLY', 'APPLIED', 'OVERTAKEN')),
    present_count integer,
    decided_at timestamptz not null default now(),
    removed_at timestamptz,
    primary key (council_id, id),
    unique (council_id, body_id, year, number),
    foreign key (council_id, body_id) references app.body (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade
  );
  create index on app.decision (council_id, meeting_id, decided_at);
  create index on app.decision (council_id, item_id);

  create table app.minutes (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    status text not null default 'DRAFT' check (status in ('DRAFT', 'REVIEW', 'CIRCULATED', 'APPROVED', 'ARCHIVED')),
    finished_at timestamptz not null default now(),
    circulated_at timestamptz,
    primary key (council_id, id),
    unique (council_id, meeting_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade
  );
`;
