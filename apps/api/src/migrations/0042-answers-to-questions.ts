import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** The question that goes with a point sent to another body, and what that body answers (decision 0028). */
export class AnswersToQuestions0042 implements MigrationInterface {
  name = 'AnswersToQuestions1795000000042';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'alter table app.parked_point add column question text check (char_length(question) between 1 and 500)',
    );
    await db.query(ANSWERS);
    await isolateByCouncil(db, 'app.subject_answer');
    await db.query(WALL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table app.subject_answer;
      alter table app.parked_point drop column question`);
  }
}

const ANSWERS = `
  create table app.subject_answer (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null default gen_random_uuid(),
    version integer not null default 1,
    -- the item of the body that answers
    item_id uuid not null,
    -- a decision of that item, or a sentence
    decision_id uuid,
    text text check (char_length(text) between 1 and 2000),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, item_id),
    check (num_nonnulls(decision_id, text) = 1),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, decision_id) references app.decision (council_id, id) on delete cascade
  );
  create index on app.subject_answer (council_id, decision_id)`;

/** As everything under a restricted item (0024): read and written by the coordination and the chair alone. */
const WALL = `
  create policy restricted_rows on app.subject_answer as restrictive
    using (current_setting('app.role', true) in ('COORDINATOR', 'CHAIR')
      or item_id not in (select i.id from app.agenda_item i where i.restricted))`;
