import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.import_batch', 'app.import_choice', 'app.import_written'] as const;

/** Spreadsheets on their way in: what was read, what somebody chose in the preview, what was written and can be undone. */
export class Imports0006 implements MigrationInterface {
  name = 'Imports1795000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(IMPORTS);
    for (const table of TABLES) await isolateByCouncil(db, table);
    for (const table of TABLES) await db.query(coordinatorOnly(table));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

/** A directory joins names and colleges (GDPR art. 9): even the chair has no use for the file itself. */
const coordinatorOnly = (table: string): string => `
  create policy coordinator_only on ${table} as restrictive
    using (current_setting('app.role', true) = 'COORDINATOR');
`;

const IMPORTS = `
  create table app.import_batch (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'ACCEPTED', 'UNDONE')),
    kind text not null check (kind in ('DIRECTORY', 'PLAN')),
    file_name text not null check (char_length(file_name) <= 200),
    file_hash text not null check (char_length(file_hash) = 64),
    -- the cells as read; erased on acceptance, when the rows themselves exist
    sheets jsonb,
    layout jsonb not null,
    -- organisations that are not the one they resemble
    separate text[] not null default '{}',
    report jsonb,
    created_by uuid,
    created_at timestamptz not null default now(),
    accepted_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, created_by) references app.person (council_id, id),
    check ((state = 'DRAFT') = (accepted_at is null))
  );
  create unique index import_draft on app.import_batch (council_id, file_hash) where state = 'DRAFT';
  create index on app.import_batch (council_id, created_at desc);
  create index on app.import_batch (council_id, created_by);

  create table app.import_choice (
    council_id uuid not null default app.current_council() references core.council,
    batch_id uuid not null,
    line integer not null check (line > 0),
    decision jsonb,
    corrections jsonb not null default '{}',
    primary key (council_id, batch_id, line),
    foreign key (council_id, batch_id) references app.import_batch (council_id, id) on delete cascade
  );

  -- What the import wrote, in order: undone backwards, as long as nobody has touched it.
  create table app.import_written (
    council_id uuid not null default app.current_council() references core.council,
    batch_id uuid not null,
    position integer not null,
    table_name text not null check (char_length(table_name) <= 60),
    object_id uuid not null,
    name text not null check (char_length(name) <= 300),
    -- of a row that existed before: its version after the import, and what to put back
    version integer,
    before jsonb,
    primary key (council_id, batch_id, position),
    foreign key (council_id, batch_id) references app.import_batch (council_id, id) on delete cascade
  );
`;
