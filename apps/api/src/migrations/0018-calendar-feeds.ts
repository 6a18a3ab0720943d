import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Addresses that calendar programs read by themselves, of a member, for as long as they are one. */
export class CalendarFeeds0018 implements MigrationInterface {
  name = 'CalendarFeeds1795000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FEEDS);
    await isolateByCouncil(db, 'app.calendar_feed');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table app.calendar_feed');
  }
}

const FEEDS = `
  create table app.calendar_feed (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    membership_id uuid not null,
    scope text not null check (scope in ('MINE', 'COUNCIL', 'BODY')),
    body_id uuid check ((scope = 'BODY') = (body_id is not null)),
    opened_at timestamptz not null default now(),
    -- by the hour: what tells a feed that is read from one that was forgotten
    last_read_at timestamptz,
    primary key (council_id, id),
    unique nulls not distinct (council_id, membership_id, scope, body_id),
    foreign key (council_id, membership_id) references app.membership (council_id, id) on delete cascade,
    foreign key (council_id, body_id) references app.body (council_id, id) on delete cascade
  );
  create index on app.calendar_feed (council_id, body_id);
`;
