import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** What comes back after a convocation: answers by mail, substitutes, returned mails; what was said, and reminders. */
export class MailLedger0017 implements MigrationInterface {
  name = 'MailLedger1795000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ANSWERS);
    await db.query(LEDGER);
    await isolateByCouncil(db, 'app.convocation');
    await isolateByCouncil(db, 'app.inbound_mail');
    await db.query(ROUTING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function core.council_of_meeting(uuid), core.council_of_mail(uuid)');
    await db.query('drop table app.convocation, app.inbound_mail');
    await db.query('alter table app.meeting drop column reminder_days');
    await db.query(`update app.outbox set state = 'FAILED' where state = 'BOUNCED'`);
    await db.query(`alter table app.outbox drop column bounce_reason, drop constraint outbox_state_check,
      add constraint outbox_state_check
        check (state in ('PENDING', 'LEASED', 'SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED'))`);
    await db.query(`delete from app.invitation_answer where fate <> 'APPLIED' or origin = 'MAIL_REPLY'`);
    await db.query(`update app.invitation set answer_origin = 'TYPED' where answer_origin = 'MAIL_REPLY'`);
    await db.query(`alter table app.invitation drop column substitute, drop constraint invitation_answer_origin_check,
      add constraint invitation_answer_origin_check check (answer_origin in ('LINK', 'TYPED', 'APP'))`);
    await db.query(`alter table app.invitation_answer drop column substitute, drop column fate,
      drop column proposed_local, drop column received_at, alter column answer set not null,
      drop constraint invitation_answer_origin_check1,
      add constraint invitation_answer_origin_check1 check (origin in ('LINK', 'TYPED', 'APP'))`);
  }
}

const ANSWERS = `
  alter table app.invitation
    add column substitute text check (char_length(substitute) <= 120),
    drop constraint invitation_answer_origin_check,
    add constraint invitation_answer_origin_check check (answer_origin in ('LINK', 'TYPED', 'APP', 'MAIL_REPLY'));

  -- \`at\` is when it was said; a mail may come long after.
  alter table app.invitation_answer
    alter column answer drop not null,
    add column substitute text check (char_length(substitute) <= 120),
    add column fate text not null default 'APPLIED'
      check (fate in ('APPLIED', 'OVERTAKEN', 'OLD_DATE', 'PROPOSED', 'UNSURE', 'CLOSED')),
    add column proposed_local timestamp,
    add column received_at timestamptz not null default now(),
    drop constraint invitation_answer_origin_check1, -- PostgreSQL numbers names that another table has
    add constraint invitation_answer_origin_check1 check (origin in ('LINK', 'TYPED', 'APP', 'MAIL_REPLY'));
`;

const LEDGER = `
  alter table app.outbox
    add column bounce_reason text
      check (bounce_reason in ('UNKNOWN_ADDRESS', 'MAILBOX_FULL', 'MAILBOX_CLOSED', 'UNREACHABLE', 'REFUSED', 'OTHER')),
    drop constraint outbox_state_check,
    add constraint outbox_state_check
      check (state in ('PENDING', 'LEASED', 'SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED', 'BOUNCED'));

  -- how many reminders a person got lately
  create index on app.outbox (council_id, person_id, created_at) where kind = 'REMINDER';

  -- null: nobody is reminded, nor for meetings that are there already: nobody chose that mails leave for them
  alter table app.meeting add column reminder_days smallint check (reminder_days between 1 and 30);
  alter table app.meeting alter column reminder_days set default 3;

  -- What each sending said: to tell what changed since, and which date an answer speaks of.
  create table app.convocation (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    meeting_id uuid not null,
    meeting_version integer not null,
    calendar_sequence integer not null,
    said jsonb not null,
    neutral_subject boolean not null,
    sent_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, meeting_id, meeting_version),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade
  );

  -- A mail is taken once, however often it is brought: its Message-ID, or a hash of it.
  create table app.inbound_mail (
    council_id uuid not null default app.current_council() references core.council,
    message_id text not null check (char_length(message_id) <= 250),
    received_at timestamptz not null default now(),
    primary key (council_id, message_id)
  );
`;

/** A mail that comes names a meeting or a mail of ours, and no council. The owner sees one council at a time. */
const ROUTING = `
  create function core.council_of_meeting(wanted uuid) returns uuid
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare one uuid; holder uuid;
  begin
    for one in select c.id from council c loop
      perform set_config('app.council_id', one::text, true);
      if exists (select from app.meeting m where m.council_id = one and m.id = wanted) then holder := one; exit; end if;
    end loop;
    perform set_config('app.council_id', '', true);
    return holder;
  end $$;

  create function core.council_of_mail(wanted uuid) returns uuid
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare one uuid; holder uuid;
  begin
    for one in select c.id from council c loop
      perform set_config('app.council_id', one::text, true);
      if exists (select from app.outbox o where o.council_id = one and o.id = wanted) then holder := one; exit; end if;
    end loop;
    perform set_config('app.council_id', '', true);
    return holder;
  end $$;

  revoke execute on function core.council_of_meeting, core.council_of_mail from public;
  grant execute on function core.council_of_meeting, core.council_of_mail to trame_app, trame_worker;
`;
