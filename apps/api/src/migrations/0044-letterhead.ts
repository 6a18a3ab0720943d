import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What a council prints above its documents. The logo is small and drawn by us: a row, saved with all the others. */
export class Letterhead0044 implements MigrationInterface {
  name = 'Letterhead1795000000044';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table app.letterhead (
        council_id uuid primary key default app.current_council() references core.council,
        version integer not null default 1,
        lines text not null default '' check (char_length(lines) <= 400),
        logo bytea check (octet_length(logo) <= 2097152),
        logo_width integer,
        logo_height integer,
        check (num_nonnulls(logo, logo_width, logo_height) in (0, 3))
      )`);
    await isolateByCouncil(db, 'app.letterhead');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.letterhead');
  }
}
