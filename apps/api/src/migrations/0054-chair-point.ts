import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.chair_act', 'app.chair_point', 'app.convocation_handed_over'] as const;

/** The chair's monthly point: what was sent to whom, what the chair said, and the convocations handed to the chair to send. */
export class ChairPoint0054 implements MigrationInterface {
  name = 'ChairPoint1795000000054';

  async up(db: QueryRunner): Promise<void> {
    await db.query(POINT);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const POINT = `
  -- What a chair said, in order; the last one about a thing that was not undone is what holds.
  create table app.chair_act (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in (
      'AGENDA_APPROVED', 'AGENDA_RETURNED', 'MINUTES_APPROVED', 'MINUTES_RETURNED', 'ACTION_TAKEN', 'POINT_READ')),
    meeting_id uuid,
    action_id uuid,
    -- what is to be changed
    text text not null default '' check (char_length(text) <= 2000),
    -- of the agenda that was approved: one that changed since is not the one that was
    fingerprint text check (char_length(fingerprint) <= 64),
    -- did mails leave with it?
    sent boolean not null default false,
    note_id uuid,
    -- what an undone act gives back, and the version it may give it back to
    news_before timestamptz,
    version_after integer,
    at timestamptz not null default now(),
    undone_at timestamptz,
    primary key (council_id, id),
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade,
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade,
    foreign key (council_id, note_id) references app.progress_note (council_id, id) on delete set null (note_id)
  );
  create index on app.chair_act (council_id, at desc);
  create index on app.chair_act (council_id, person_id, at);
  create index on app.chair_act (council_id, meeting_id, at desc);
  create index on app.chair_act (council_id, action_id, at desc);
  create index on app.chair_act (council_id, note_id);

  -- One row for each chair a point was sent to; the plan as it stood then is what the next one is compared with.
  create table app.chair_point (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    person_id uuid not null,
    sent_by uuid,
    sent_at timestamptz not null default now(),
    roadmap_id uuid,
    total integer not null default 0,
    fine integer not null default 0,
    primary key (council_id, id),
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade,
    foreign key (council_id, sent_by) references app.person (council_id, id) on delete set null (sent_by),
    foreign key (council_id, roadmap_id) references app.roadmap (council_id, id) on delete cascade
  );
  create index on app.chair_point (council_id, sent_at desc);
  create index on app.chair_point (council_id, person_id);
  create index on app.chair_point (council_id, sent_by);
  create index on app.chair_point (council_id, roadmap_id);

  -- A convocation that was previewed, and that the chair's agreement sends as it was seen.
  create table app.convocation_handed_over (
    council_id uuid not null default app.current_council() references core.council,
    meeting_id uuid not null,
    digest text not null check (char_length(digest) <= 64),
    neutral_subject boolean not null default true,
    handed_by uuid,
    handed_at timestamptz not null default now(),
    primary key (council_id, meeting_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, handed_by) references app.person (council_id, id) on delete set null (handed_by)
  );
  create index on app.convocation_handed_over (council_id, handed_by);
`;
