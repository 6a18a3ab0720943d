import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What serves on the day of a meeting: people who say themselves that they have arrived. */
export class OnTheDay0020 implements MigrationInterface {
  name = 'OnTheDay1795000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WELCOME);
    await isolateByCouncil(db, 'app.welcome');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.welcome');
    await db.query('alter table app.attendance drop column origin, drop column self_at');
  }
}

const WELCOME = `
  alter table app.attendance
    -- who said last where the person is
    add column origin text not null default 'HAND' check (origin in ('HAND', 'SELF')),
    -- when the person said it: once, so that what is corrected by hand afterwards stays
    add column self_at timestamptz;

  -- The door of a meeting: its addresses are links, which die together when it closes.
  create table app.welcome (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    primary key (council_id, id),
    unique (council_id, meeting_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade
  );
`;
