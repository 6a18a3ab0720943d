import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.item_text', 'app.item_update'] as const;

/** The text of an agenda item, written by several people at once: each update is a row before anybody reads it. */
export class ItemTexts0031 implements MigrationInterface {
  name = 'ItemTexts1795000000031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WRITTEN_TOGETHER);
    for (const table of TABLES) {
      await isolateByCouncil(db, table);
      await db.query(behindTheWall(table));
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const WRITTEN_TOGETHER = `
  create table app.item_text (
    council_id uuid not null default app.current_council() references core.council,
    item_id uuid not null,
    -- the number of its last update
    version integer not null default 0,
    -- what the updates come to, as every rendition and every count reads it
    document jsonb not null default '{"type": "doc", "content": []}',
    written_at timestamptz not null default now(),
    primary key (council_id, item_id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade
  );

  create table app.item_update (
    council_id uuid not null default app.current_council() references core.council,
    item_id uuid not null,
    seq integer not null check (seq > 0),
    content bytea not null,
    -- nobody: several updates that were merged
    author_id uuid,
    written_at timestamptz not null default now(),
    primary key (council_id, item_id, seq),
    foreign key (council_id, item_id) references app.item_text (council_id, item_id) on delete cascade,
    foreign key (council_id, author_id) references app.person (council_id, id)
  );
  create index on app.item_update (council_id, author_id)`;

/** As everything under a restricted item (0024): read and written by the coordination and the chair alone. */
const behindTheWall = (table: string): string => `
  create policy restricted_rows on ${table} as restrictive
    using (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR')
      or item_id not in (select i.id from app.agenda_item i where i.restricted))`;
