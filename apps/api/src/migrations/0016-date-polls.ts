import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.poll', 'app.poll_slot', 'app.poll_person', 'app.poll_answer'] as const;

/** Several dates put to the members of a body, before one of them becomes a meeting. */
export class DatePolls0016 implements MigrationInterface {
  name = 'DatePolls1795000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(POLLS);
    await db.query(ANSWERS);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.poll drop constraint poll_chosen_slot');
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const POLLS = `
  create table app.poll (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    body_id uuid not null,
    title text not null check (char_length(title) between 1 and 200),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
    zone text not null,
    duration_minutes integer not null default 120 check (duration_minutes between 5 and 1440),
    place text check (char_length(place) <= 200),
    video_url text check (char_length(video_url) <= 500),
    -- the last day to answer, as the clock of the zone shows it
    closes_on date not null,
    opened_at timestamptz,
    chosen_slot_id uuid,
    meeting_id uuid,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, body_id) references app.body (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete set null (meeting_id)
  );
  create index on app.poll (council_id, body_id);
  create index on app.poll (council_id, meeting_id);

  create table app.poll_slot (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    poll_id uuid not null,
    starts_local timestamp not null,
    primary key (council_id, id),
    unique (council_id, poll_id, starts_local),
    foreign key (council_id, poll_id) references app.poll (council_id, id) on delete cascade
  );
  alter table app.poll add constraint poll_chosen_slot
    foreign key (council_id, chosen_slot_id) references app.poll_slot (council_id, id);
  create index on app.poll (council_id, chosen_slot_id);
`;

const ANSWERS = `
  create table app.poll_person (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    poll_id uuid not null,
    person_id uuid not null,
    channel text not null check (channel in ('MAIL', 'POST')),
    answer_origin text check (answer_origin in ('LINK', 'TYPED')),
    answered_at timestamptz,
    nudged_at timestamptz,
    primary key (council_id, id),
    unique (council_id, poll_id, person_id),
    foreign key (council_id, poll_id) references app.poll (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id)
  );
  create index on app.poll_person (council_id, person_id);

  create table app.poll_answer (
    council_id uuid not null default app.current_council() references core.council,
    poll_person_id uuid not null,
    slot_id uuid not null,
    answer text not null check (answer in ('YES', 'IF_NEEDED', 'NO')),
    primary key (council_id, poll_person_id, slot_id),
    foreign key (council_id, poll_person_id) references app.poll_person (council_id, id) on delete cascade,
    foreign key (council_id, slot_id) references app.poll_slot (council_id, id) on delete cascade
  );
  create index on app.poll_answer (council_id, slot_id);
`;
