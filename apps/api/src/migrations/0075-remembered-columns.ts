import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inEachCouncil } from './in-each-council.ts';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What a council said that the columns of its files hold, so that it says it once. */
export class RememberedColumns0075 implements MigrationInterface {
  name = 'RememberedColumns1795000000075';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await isolateByCouncil(db, 'app.remembered_column');
    await db.query(COORDINATOR_ONLY);
    await inEachCouncil(db, `update app.import_batch set layout = layout || '{"recalled": []}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.remembered_column');
    await inEachCouncil(db, `update app.import_batch set layout = layout - 'recalled'`);
  }
}

const TABLE = `
  create table app.remembered_column (
    council_id uuid not null default app.current_council() references core.council,
    -- of what the import knows the heading by: a row of people taken for headings must not stay readable
    heading_hash text not null check (char_length(heading_hash) = 64),
    field text not null check (char_length(field) <= 40),
    part jsonb not null,
    said_at timestamptz not null default now(),
    primary key (council_id, heading_hash)
  )`;

const COORDINATOR_ONLY = `
  create policy coordinator_only on app.remembered_column as restrictive
    using (current_setting('app.role', true) = 'COORDINATOR')`;
