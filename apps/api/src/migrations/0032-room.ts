import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What people note for themselves during a meeting, and the day a decision had its effect. */
export class Room0032 implements MigrationInterface {
  name = 'Room1795000000032';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.decision add column settled_on date');
    await db.query(NOTEBOOKS);
    await isolateByCouncil(db, 'app.private_notebook');
    await db.query(PRIVATE_NOTES);
    await isolateByCouncil(db, 'app.private_note');
    await db.query(AUTHOR_ALONE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table app.private_note;
      drop table app.private_notebook;
      alter table app.decision drop column settled_on`);
  }
}

/** One for a meeting: erasing it erases the private notes of people whom whoever erases may not know. */
const NOTEBOOKS = `
  create table app.private_notebook (
    council_id uuid not null default app.current_council() references core.council,
    meeting_id uuid not null,
    primary key (council_id, meeting_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade
  )`;

const PRIVATE_NOTES = `
  create table app.private_note (
    council_id uuid not null default app.current_council() references core.council,
    meeting_id uuid not null,
    item_id uuid not null,
    person_id uuid not null,
    version integer not null default 1,
    text text not null check (char_length(text) <= 5000),
    primary key (council_id, meeting_id, item_id, person_id),
    foreign key (council_id, meeting_id) references app.private_notebook (council_id, meeting_id) on delete cascade,
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create index on app.private_note (council_id, item_id);
  create index on app.private_note (council_id, person_id)`;

/** Its author alone, to read and to write, whatever their role. */
const AUTHOR_ALONE = `
  create policy author_alone on app.private_note as restrictive
    using (person_id = nullif(current_setting('app.actor_id', true), '')::uuid)
    with check (person_id = nullif(current_setting('app.actor_id', true), '')::uuid)`;
