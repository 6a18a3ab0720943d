import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil, maskFromMembers } from './isolate-by-council.ts';

const TABLES = [
  'app.meeting',
  'app.agenda_item',
  'app.invitation',
  'app.invitation_answer',
  'app.attendance',
  'app.attendance_organization',
] as const;

/** Meetings, their agenda, who is invited, who answers and who is there. */
export class Meetings0003 implements MigrationInterface {
  name = 'Meetings1795000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(MEETINGS);
    await db.query(PRESENCE);
    for (const table of TABLES) await isolateByCouncil(db, table);
    await maskFromMembers(db, 'app.attendance_organization');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.meeting drop constraint meeting_current_item');
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const MEETINGS = `
  create table app.meeting (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    body_id uuid not null,
    title text not null check (char_length(title) between 1 and 200),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'CONVENED', 'IN_PROGRESS', 'CLOSED', 'CANCELLED')),
    -- what people say when they say "14 h"; the instant is computed with the zone
    starts_local timestamp not null,
    zone text not null default 'Europe/Paris',
    duration_minutes integer not null default 120 check (duration_minutes between 5 and 1440),
    place text check (char_length(place) <= 200),
    video_url text check (char_length(video_url) <= 500),
    notice_text text not null default '' check (char_length(notice_text) <= 2000),
    calendar_sequence integer not null default 0,
    convened_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    current_item_id uuid,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, body_id) references app.body (council_id, id)
  );
  create index on app.meeting (council_id, starts_local);
  create index on app.meeting (council_id, body_id, starts_local);

  create table app.agenda_item (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    position integer not null,
    title text not null check (char_length(title) between 1 and 200),
    purpose text not null check (purpose in (
      'INFORMATION', 'DISCUSSION', 'DECISION', 'OPINION', 'GROUP_REPORT', 'MINUTES_APPROVAL', 'OTHER_BUSINESS')),
    presenter_id uuid,
    presenter_text text check (char_length(presenter_text) <= 200),
    minutes integer not null default 10 check (minutes between 0 and 1440),
    description text not null default '' check (char_length(description) <= 2000),
    opened_at timestamptz,
    closed_at timestamptz,
    without_debate boolean not null default false,
    primary key (council_id, id),
    unique (council_id, meeting_id, position) deferrable initially deferred,
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, presenter_id) references app.person (council_id, id)
  );
  create index on app.agenda_item (council_id, presenter_id);

  alter table app.meeting add constraint meeting_current_item
    foreign key (council_id, current_item_id) references app.agenda_item (council_id, id);
  create index on app.meeting (council_id, current_item_id);
`;

const PRESENCE = `
  create table app.invitation (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    person_id uuid not null,
    channel text not null default 'MAIL' check (channel in ('MAIL', 'POST')),
    answer text not null default 'NONE' check (answer in ('NONE', 'YES', 'REMOTE', 'NO')),
    answer_origin text check (answer_origin in ('LINK', 'TYPED', 'APP')),
    answered_at timestamptz,
    sent_at timestamptz,
    primary key (council_id, id),
    unique (council_id, meeting_id, person_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id)
  );
  create index on app.invitation (council_id, person_id);

  -- The later answer wins; every one stays.
  create table app.invitation_answer (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    invitation_id uuid not null,
    answer text not null check (answer in ('YES', 'REMOTE', 'NO')),
    origin text not null check (origin in ('LINK', 'TYPED', 'APP')),
    at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, invitation_id) references app.invitation (council_id, id) on delete cascade
  );
  create index on app.invitation_answer (council_id, invitation_id);

  create table app.attendance (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    person_id uuid not null,
    status text not null default 'EXPECTED'
      check (status in ('EXPECTED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'REPRESENTED')),
    represented_by_id uuid,
    walk_in boolean not null default false,
    arrived_at timestamptz,
    left_at timestamptz,
    primary key (council_id, id),
    unique (council_id, meeting_id, person_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id),
    foreign key (council_id, represented_by_id) references app.person (council_id, id)
  );
  create index on app.attendance (council_id, person_id);
  create index on app.attendance (council_id, represented_by_id);

  -- The organisation at that time, kept even when the person moves on; masked like the affiliation it was taken from.
  create table app.attendance_organization (
    council_id uuid not null default app.current_council() references core.council,
    attendance_id uuid not null,
    organization_id uuid not null,
    masked boolean not null,
    name text not null check (char_length(name) <= 200),
    primary key (council_id, attendance_id),
    foreign key (council_id, attendance_id) references app.attendance (council_id, id) on delete cascade,
    foreign key (council_id, organization_id, masked)
      references app.organization (council_id, id, reveals) on update cascade
  );
  create index on app.attendance_organization (council_id, organization_id);
`;
