import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Quorum, proxies and votes, for the bodies whose rules ask for them; and the one log of presence they are counted from. */
export class Voting0022 implements MigrationInterface {
  name = 'Voting1795000000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RULES);
    await db.query(PROXIES);
    await isolateByCouncil(db, 'app.proxy');
    await db.query(LOG);
    await isolateByCouncil(db, 'app.presence_log');
    await db.query('revoke update, delete on app.presence_log from trame_app, trame_worker');
    await db.query(FIRST_LINES);
    await db.query(KEEP_LOGGING);
    await db.query(VOTES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app.decision drop column in_favour, drop column against, drop column abstained, drop column majority,
               drop column quorum_counted, drop column quorum_needed;
      drop trigger presence_logged on app.attendance;
      drop function app.log_presence();
      drop table app.presence_log;
      drop table app.proxy;
      alter table app.body drop column quorum_threshold, drop column quorum_number, drop column quorum_counts_proxies,
        drop column proxies_per_holder, drop column vote_majority`);
  }
}

const RULES = `
  alter table app.body
    add column quorum_threshold text not null default 'MORE_THAN_HALF'
      check (quorum_threshold in ('THIRD', 'HALF', 'MORE_THAN_HALF', 'TWO_THIRDS', 'NUMBER')),
    add column quorum_number smallint not null default 1 check (quorum_number between 1 and 500),
    add column quorum_counts_proxies boolean not null default true,
    add column proxies_per_holder smallint not null default 0 check (proxies_per_holder between 0 and 5),
    add column vote_majority text not null default 'SIMPLE' check (vote_majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS'))`;

const PROXIES = `
  create table app.proxy (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    meeting_id uuid not null,
    giver_id uuid not null,
    holder_id uuid not null check (holder_id <> giver_id),
    given_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, meeting_id, giver_id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, giver_id) references app.person (council_id, id),
    foreign key (council_id, holder_id) references app.person (council_id, id)
  );
  create index on app.proxy (council_id, giver_id);
  create index on app.proxy (council_id, holder_id)`;

const LOG = `
  create table app.presence_log (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null default gen_random_uuid(),
    meeting_id uuid not null,
    person_id uuid not null,
    status text not null check (status in ('EXPECTED', 'PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'REPRESENTED')),
    represented_by_id uuid,
    -- the clock, not the transaction: two lines of one command keep their order
    at timestamptz not null default clock_timestamp(),
    primary key (council_id, id),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    -- somebody who may be deleted altogether leaves no line: whoever attended cannot be
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade,
    foreign key (council_id, represented_by_id) references app.person (council_id, id)
      on delete set null (represented_by_id)
  );
  create index on app.presence_log (council_id, meeting_id, at);
  create index on app.presence_log (council_id, person_id);
  create index on app.presence_log (council_id, represented_by_id)`;

// The owner announces no council: the forced policies would show it no row to start from.
const FIRST_LINES = `
  alter table app.attendance no force row level security;
  alter table app.presence_log no force row level security;
  insert into app.presence_log (council_id, meeting_id, person_id, status, represented_by_id, at)
  select council_id, meeting_id, person_id, status, represented_by_id, coalesce(arrived_at, now()) from app.attendance;
  alter table app.attendance force row level security;
  alter table app.presence_log force row level security`;

/** Written by the database: no command, present or to come, can change an attendance and forget the log. */
const KEEP_LOGGING = `
  create function app.log_presence() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      insert into app.presence_log (council_id, meeting_id, person_id, status)
      select old.council_id, old.meeting_id, old.person_id, 'EXPECTED'
      from app.meeting m where m.council_id = old.council_id and m.id = old.meeting_id;
      return old;
    end if;
    if tg_op = 'INSERT' or (new.status, new.represented_by_id) is distinct from (old.status, old.represented_by_id) then
      insert into app.presence_log (council_id, meeting_id, person_id, status, represented_by_id)
      values (new.council_id, new.meeting_id, new.person_id, new.status, new.represented_by_id);
    end if;
    return new;
  end $$;
  create trigger presence_logged after insert or update or delete on app.attendance
    for each row execute function app.log_presence()`;

const VOTES = `
  alter table app.decision
    add column in_favour smallint check (in_favour >= 0),
    add column against smallint check (against >= 0),
    add column abstained smallint check (abstained >= 0),
    add column majority text check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS')),
    add check (num_nulls(in_favour, against, abstained, majority) in (0, 4)),
    -- as it was at that minute; attendance may change afterwards, this may not
    add column quorum_counted smallint,
    add column quorum_needed smallint`;
