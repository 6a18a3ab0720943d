import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/**
 * What the minutes need to be handed out: passages masked for the public, short texts easy to read, and the look a body
 * chose.
 */
export class Renditions0030 implements MigrationInterface {
  name = 'Renditions1795000000030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await isolateByCouncil(db, 'app.minutes_redaction');
    await isolateByCouncil(db, 'app.easy_text');
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.body drop column minutes_layout;
      drop table app.easy_text, app.minutes_redaction`);
  }
}

const TABLES = `
  create table app.minutes_redaction (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    item_id uuid not null,
    -- the words themselves, masked wherever they stand under the item
    passage text not null check (char_length(passage) between 1 and 2000),
    created_by uuid,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, created_by) references app.person (council_id, id)
  );
  create index on app.minutes_redaction (council_id, meeting_id, created_at);
  create index on app.minutes_redaction (council_id, item_id);
  create index on app.minutes_redaction (council_id, created_by);

  create table app.easy_text (
    council_id uuid not null default app.current_council() references core.council,
    item_id uuid not null,
    version integer not null default 1,
    text text not null check (char_length(text) <= 2000),
    primary key (council_id, item_id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade
  );

  -- null: as bodies of its type usually look
  alter table app.body add column minutes_layout text check (minutes_layout in ('FULL', 'SUMMARY', 'OUTCOMES'))`;

/** What stands under a restricted item is for the coordination and the chair alone (decision 0022). */
const WALLS = ['app.minutes_redaction', 'app.easy_text']
  .map(
    (table) => `create policy restricted_rows on ${table} as restrictive using (
      current_setting('app.role', true) in ('COORDINATOR', 'CHAIR')
      or item_id not in (select i.id from app.agenda_item i where i.restricted))`,
  )
  .join(';');
