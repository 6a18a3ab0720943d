import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Polls answered in the application and with a message; reminders by the rules of each body. */
export class Answers0025 implements MigrationInterface {
  name = 'Answers1795000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(POLLS);
    await db.query(REMINDERS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(NO_REMINDERS);
    await db.query(NO_POLLS);
  }
}

const POLLS = `
  alter table app.poll add column message text not null default '' check (char_length(message) <= 2000);
  alter table app.poll_person
    drop constraint poll_person_answer_origin_check,
    add constraint poll_person_answer_origin_check check (answer_origin in ('LINK', 'TYPED', 'APP'))`;

// The owner announces no council: the forced policy would show it no row to change.
const NO_POLLS = `
  alter table app.poll_person no force row level security;
  update app.poll_person set answer_origin = 'TYPED' where answer_origin = 'APP';
  alter table app.poll_person force row level security;
  alter table app.poll_person
    drop constraint poll_person_answer_origin_check,
    add constraint poll_person_answer_origin_check check (answer_origin in ('LINK', 'TYPED'));
  alter table app.poll drop column message`;

/** What was chosen for one meeting stays chosen; three days was everybody's rule, and is now that of each body. */
const REMINDERS = `
  -- null: nobody is reminded
  alter table app.body add column reminder_days smallint default 3 check (reminder_days between 1 and 30);
  -- false: as the body, whatever \`reminder_days\` holds
  alter table app.meeting add column reminder_own boolean not null default false;
  alter table app.meeting_series
    add column reminder_own boolean not null default false,
    -- places in the usual room, as for a meeting
    add column capacity integer check (capacity between 1 and 2000);
  alter table app.meeting no force row level security;
  alter table app.meeting_series no force row level security;
  update app.meeting set reminder_own = true where reminder_days is distinct from 3;
  update app.meeting_series set reminder_own = true where reminder_days is distinct from 3;
  alter table app.meeting force row level security;
  alter table app.meeting_series force row level security`;

const NO_REMINDERS = `
  alter table app.meeting no force row level security;
  alter table app.meeting_series no force row level security;
  alter table app.body no force row level security;
  update app.meeting m set reminder_days = b.reminder_days from app.body b
    where b.council_id = m.council_id and b.id = m.body_id and not m.reminder_own;
  update app.meeting_series s set reminder_days = b.reminder_days from app.body b
    where b.council_id = s.council_id and b.id = s.body_id and not s.reminder_own;
  alter table app.meeting force row level security;
  alter table app.meeting_series force row level security;
  alter table app.body force row level security;
  alter table app.meeting_series drop column reminder_own, drop column capacity;
  alter table app.meeting drop column reminder_own;
  alter table app.body drop column reminder_days`;
