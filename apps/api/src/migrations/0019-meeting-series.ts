import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Meetings that come back: the rule, and which day of it each of its meetings is. */
export class MeetingSeries0019 implements MigrationInterface {
  name = 'MeetingSeries1795000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SERIES);
    await isolateByCouncil(db, 'app.meeting_series');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.meeting drop column series_id, drop column series_on');
    await db.query('drop table app.meeting_series');
  }
}

const SERIES = `
  create table app.meeting_series (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    body_id uuid not null,
    -- the series this one follows under another rule, or itself: those that share it are one to people
    thread_id uuid not null,
    -- RFC 5545, without its end
    rule text not null check (char_length(rule) <= 80),
    starts_local timestamp not null,
    zone text not null,
    duration_minutes integer not null default 120 check (duration_minutes between 5 and 1440),
    -- the last day the rule may fall on, as the clock of the zone shows it
    ends_on date not null,
    -- days of the rule on which nobody meets (EXDATE)
    left_out date[] not null default '{}',
    title text not null check (char_length(title) between 1 and 200),
    place text check (char_length(place) <= 200),
    video_url text check (char_length(video_url) <= 500),
    notice_text text not null default '' check (char_length(notice_text) <= 2000),
    reminder_days smallint check (reminder_days between 1 and 30),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, body_id) references app.body (council_id, id)
  );
  create index on app.meeting_series (council_id, body_id);
  create index on app.meeting_series (council_id, thread_id);

  alter table app.meeting
    add column series_id uuid,
    -- the day the rule gave it (RECURRENCE-ID), which it keeps when it moves
    add column series_on date,
    add check ((series_id is null) = (series_on is null)),
    add foreign key (council_id, series_id) references app.meeting_series (council_id, id),
    -- at the commit: the days of a series may take each other's place
    add unique (council_id, series_id, series_on) deferrable initially deferred;
`;
