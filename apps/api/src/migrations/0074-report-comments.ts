import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inEachCouncil } from './in-each-council.ts';

/** What those who answer for an activity report say to each other of its chapters: comments like those of a sheet, and in no output. */
export class ReportComments0074 implements MigrationInterface {
  name = 'ReportComments1795000000074';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COMMENTS);
    await db.query(STAFF_ONLY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy reports_are_staffs on app.comment');
    await inEachCouncil(db, 'delete from app.comment where report_id is not null');
    await db.query(`
      alter table app.comment drop column report_id, drop column chapter, drop column handled_at,
        drop column handled_by_id, alter column action_id set not null`);
  }
}

const COMMENTS = `
  alter table app.comment
    alter column action_id drop not null,
    add column report_id uuid,
    -- of the report: a comment stands beside one of its chapters
    add column chapter text check (char_length(chapter) between 1 and 40),
    -- the coordination did what was asked
    add column handled_at timestamptz,
    add column handled_by_id uuid,
    add foreign key (council_id, report_id) references app.activity_report (council_id, id) on delete cascade,
    add foreign key (council_id, handled_by_id) references app.person (council_id, id),
    add constraint comment_under_one check (num_nonnulls(action_id, report_id) = 1),
    add constraint comment_of_a_chapter check ((report_id is null) = (chapter is null)),
    add constraint comment_handled_by_somebody check (num_nonnulls(handled_at, handled_by_id) <> 1);
  create index on app.comment (council_id, report_id, written_at);
  create index on app.comment (council_id, handled_by_id)`;

/** A report under way is read by those who answer for it, and so is what they say of it. */
const STAFF_ONLY = `
  create policy reports_are_staffs on app.comment as restrictive
    using (report_id is null or current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'))
    with check (report_id is null or current_setting('app.role', true) in ('COORDINATOR', 'CHAIR'))`;
