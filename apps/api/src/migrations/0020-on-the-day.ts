import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What serves on the day of a meeting: people who say that they have arrived, what they need to take part, corners. */
export class OnTheDay0020 implements MigrationInterface {
  name = 'OnTheDay1795000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WELCOME);
    await isolateByCouncil(db, 'app.welcome');
    await db.query(ACCESS_NEEDS);
    await isolateByCouncil(db, 'app.access_need');
    await db.query(ORGANISER_ONLY);
    await db.query(CORNERS);
    await isolateByCouncil(db, 'app.corner');
    await isolateByCouncil(db, 'app.corner_place');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.meeting drop column capacity');
    await db.query('drop table app.corner_place, app.corner, app.access_need, app.welcome');
    await db.query('alter table app.attendance drop column origin, drop column self_at');
  }
}

const WELCOME = `
  -- places in the room; null: nobody counts them
  alter table app.meeting add column capacity integer check (capacity between 1 and 2000);

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

const ACCESS_NEEDS = `
  create table app.access_need (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    person_id uuid not null,
    needs text[] not null default '{}'
      check (needs <@ array['LIFT', 'QUIET_ROOM', 'TRANSPORT', 'PAPER', 'INTERPRETATION']),
    other text check (char_length(other) <= 200),
    -- the person agreed that it is proposed again at their next meetings
    remember boolean not null default false,
    provided boolean not null default false,
    said_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, meeting_id, person_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create index on app.access_need (council_id, person_id);
`;

/** What somebody needs tells about their health: for anybody but the organiser these rows do not exist. */
const ORGANISER_ONLY = `
  create policy organiser_only on app.access_need as restrictive
    using (current_setting('app.role', true) = 'COORDINATOR');
`;

const CORNERS = `
  create table app.corner (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    label text not null check (char_length(label) between 1 and 200),
    room text check (char_length(room) <= 200),
    capacity integer not null check (capacity between 1 and 200),
    primary key (council_id, id),
    unique (council_id, id, meeting_id, capacity),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade
  );
  create index on app.corner (council_id, meeting_id);

  -- A place is a number up to the capacity, taken once: a full corner is full whoever hurries. One corner each.
  create table app.corner_place (
    council_id uuid not null default app.current_council() references core.council,
    corner_id uuid not null,
    meeting_id uuid not null,
    capacity integer not null,
    place integer not null check (place between 1 and capacity),
    person_id uuid not null,
    primary key (council_id, corner_id, place),
    unique (council_id, meeting_id, person_id),
    foreign key (council_id, corner_id, meeting_id, capacity)
      references app.corner (council_id, id, meeting_id, capacity) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create index on app.corner_place (council_id, corner_id, meeting_id, capacity);
  create index on app.corner_place (council_id, person_id);
`;
