import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil, maskFromMembers } from './isolate-by-council.ts';

const TABLES = ['app.minutes_version', 'app.minutes_text', 'app.correction'] as const;

/** Minutes are reviewed, circulated, corrected, approved; what circulated can no longer be altered. */
export class MinutesLifecycle0029 implements MigrationInterface {
  name = 'MinutesLifecycle1795000000029';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LIFE);
    await db.query(VERSIONS);
    for (const table of TABLES) await isolateByCouncil(db, table);
    await maskFromMembers(db, 'app.minutes_text');
    await db.query(FROZEN);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [...TABLES].toReversed()) await db.query(`drop table ${table}`);
    await db.query(NO_LIFE);
  }
}

const LIFE = `
  alter table app.body
    -- how long those who got the minutes may ask for corrections
    add column correction_days smallint not null default 15 check (correction_days between 1 and 90),
    -- null: the next meeting approves them; else nobody having asked for anything that long after they circulated
    add column silence_days smallint check (silence_days between 1 and 180);

  alter table app.minutes
    add column reviewer_id uuid,
    add column review_asked_at timestamptz,
    add column circulates_on_agreement boolean not null default true,
    add column agreed_at timestamptz,
    add column agreed_by uuid,
    -- why the last reviewer sent them back
    add column return_reason text not null default '' check (char_length(return_reason) <= 2000),
    add column corrections_until date,
    add column approved_at timestamptz,
    add column approved_by text check (approved_by in ('MEETING', 'SILENCE')),
    add column approved_in uuid,
    add column reservations text not null default '' check (char_length(reservations) <= 2000),
    add column archived_at timestamptz,
    add foreign key (council_id, reviewer_id) references app.person (council_id, id),
    add foreign key (council_id, agreed_by) references app.person (council_id, id),
    add foreign key (council_id, approved_in) references app.meeting (council_id, id);
  create index on app.minutes (council_id, reviewer_id);
  create index on app.minutes (council_id, agreed_by);
  create index on app.minutes (council_id, approved_in);
  create index on app.minutes (council_id, status);

  alter table app.agenda_item
    add column approves_id uuid,
    add foreign key (council_id, approves_id) references app.minutes (council_id, id) on delete set null (approves_id);
  create index on app.agenda_item (council_id, approves_id);

  create function app.keep_approved() returns trigger language plpgsql as $$
  begin
    if old.status in ('APPROVED', 'ARCHIVED') and (new.status not in ('APPROVED', 'ARCHIVED')
        or old.status = 'ARCHIVED' and new.status <> 'ARCHIVED') then
      raise exception 'approved minutes stay approved' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger keep_approved before update on app.minutes for each row execute function app.keep_approved();
`;

const VERSIONS = `
  create table app.minutes_version (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    minutes_id uuid not null,
    number integer not null check (number > 0),
    -- what changed since the one before it; empty for the first
    reason text not null default '' check (char_length(reason) <= 2000),
    made_by uuid,
    made_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, minutes_id, number),
    foreign key (council_id, minutes_id) references app.minutes (council_id, id) on delete cascade,
    foreign key (council_id, made_by) references app.person (council_id, id)
  );
  create index on app.minutes_version (council_id, made_by);

  -- The words of a version, once as they may be passed on and once with what stays inside: JSON in UTF-8, as
  -- bytes, so that the fingerprint is that of what is read.
  create table app.minutes_text (
    council_id uuid not null default app.current_council() references core.council,
    version_id uuid not null,
    masked boolean not null,
    document bytea not null,
    sha256 text generated always as (encode(sha256(document), 'hex')) stored,
    primary key (council_id, version_id, masked),
    foreign key (council_id, version_id) references app.minutes_version (council_id, id) on delete cascade
  );

  create table app.correction (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    minutes_id uuid not null,
    person_id uuid not null,
    item_id uuid,
    text text not null check (char_length(text) between 1 and 2000),
    asked_at timestamptz not null default now(),
    state text not null default 'ASKED' check (state in ('ASKED', 'ACCEPTED', 'REFUSED')),
    answer text not null default '' check (char_length(answer) <= 2000),
    settled_at timestamptz,
    settled_by uuid,
    primary key (council_id, id),
    foreign key (council_id, minutes_id) references app.minutes (council_id, id) on delete cascade,
    foreign key (council_id, person_id) references app.person (council_id, id),
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete set null (item_id),
    foreign key (council_id, settled_by) references app.person (council_id, id)
  );
  create index on app.correction (council_id, minutes_id, asked_at);
  create index on app.correction (council_id, person_id);
  create index on app.correction (council_id, item_id);
  create index on app.correction (council_id, settled_by);
`;

/** No role at all may rewrite what circulated: a trigger holds even for the owner. */
const FROZEN = `
  revoke update on app.minutes_version, app.minutes_text from trame_app, trame_worker;

  create function app.keep_version() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' or exists (
        select from app.minutes m where m.council_id = old.council_id and m.id = old.minutes_id
          and m.status in ('CIRCULATED', 'APPROVED', 'ARCHIVED')) then
      raise exception 'a version that circulated is frozen' using errcode = 'restrict_violation';
    end if;
    return old;
  end $$;
  create trigger keep_version before update or delete on app.minutes_version
    for each row execute function app.keep_version();

  create function app.keep_text() returns trigger language plpgsql as $$
  begin
    -- deleted with its version, or not at all
    if tg_op = 'UPDATE' or exists (
        select from app.minutes_version v where v.council_id = old.council_id and v.id = old.version_id) then
      raise exception 'a version that circulated is frozen' using errcode = 'restrict_violation';
    end if;
    return old;
  end $$;
  create trigger keep_text before update or delete on app.minutes_text for each row execute function app.keep_text();
`;

const NO_LIFE = `
  drop function app.keep_text();
  drop function app.keep_version();
  drop trigger keep_approved on app.minutes;
  drop function app.keep_approved();
  alter table app.agenda_item drop column approves_id;
  alter table app.minutes
    drop column reviewer_id, drop column review_asked_at, drop column circulates_on_agreement,
    drop column agreed_at, drop column agreed_by, drop column return_reason, drop column corrections_until,
    drop column approved_at, drop column approved_by, drop column approved_in, drop column reservations,
    drop column archived_at;
  alter table app.body drop column correction_days, drop column silence_days`;
