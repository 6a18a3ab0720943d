import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

const TABLES = ['app.subject', 'app.parked_point', 'app.left_out_item'] as const;

/** What goes on from one agenda to the next: subjects, points that wait for a date, points left out of one meeting. */
export class Subjects0015 implements MigrationInterface {
  name = 'Subjects1795000000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SUBJECTS);
    for (const table of TABLES) await isolateByCouncil(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table app.agenda_item drop column subject_id');
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
  }
}

const SUBJECTS = `
  create table app.subject (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    -- the body it was born in
    body_id uuid not null,
    title text not null check (char_length(title) between 1 and 200),
    closed_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, body_id) references app.body (council_id, id)
  );
  create index on app.subject (council_id, body_id);

  alter table app.agenda_item add column subject_id uuid;
  alter table app.agenda_item add foreign key (council_id, subject_id) references app.subject (council_id, id);
  create index on app.agenda_item (council_id, subject_id);

  create table app.parked_point (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    body_id uuid not null,
    subject_id uuid,
    title text not null check (char_length(title) between 1 and 200),
    purpose text not null check (purpose in (
      'INFORMATION', 'DISCUSSION', 'DECISION', 'OPINION', 'GROUP_REPORT', 'MINUTES_APPROVAL', 'OTHER_BUSINESS')),
    presenter_id uuid,
    presenter_text text check (char_length(presenter_text) <= 200),
    minutes integer not null default 10 check (minutes between 0 and 1440),
    description text not null default '' check (char_length(description) <= 2000),
    -- sent by another body: which one, under which of its items
    from_body_id uuid,
    from_item_id uuid,
    -- on an agenda: the point waits again as soon as that item, or its meeting, is deleted
    item_id uuid,
    removed_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    foreign key (council_id, body_id) references app.body (council_id, id),
    foreign key (council_id, subject_id) references app.subject (council_id, id),
    foreign key (council_id, presenter_id) references app.person (council_id, id),
    foreign key (council_id, from_body_id) references app.body (council_id, id),
    foreign key (council_id, from_item_id) references app.agenda_item (council_id, id) on delete set null (from_item_id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete set null (item_id)
  );
  create index on app.parked_point (council_id, body_id, created_at);
  create index on app.parked_point (council_id, subject_id);
  create index on app.parked_point (council_id, presenter_id);
  create index on app.parked_point (council_id, from_body_id);
  create index on app.parked_point (council_id, from_item_id);
  create index on app.parked_point (council_id, item_id);

  create table app.left_out_item (
    council_id uuid not null default app.current_council() references core.council,
    meeting_id uuid not null,
    item_id uuid not null,
    primary key (council_id, meeting_id, item_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade
  );
  create index on app.left_out_item (council_id, item_id);
`;
