import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCOUNT_FUNCTIONS } from './account-functions.ts';
import { CORE_FUNCTIONS, FUNCTION_GRANTS } from './core-functions.ts';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Councils, accounts and what every write needs: idempotency, audit trail, outbox, one-act links. */
export class Foundation0001 implements MigrationInterface {
  name = 'Foundation1795000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SCHEMAS);
    await db.query(REGISTRY);
    await db.query(ACCOUNTS);
    await db.query(WRITE_PATH);
    await db.query(CORE_FUNCTIONS);
    await db.query(ACCOUNT_FUNCTIONS);
    await db.query(FUNCTION_GRANTS);
    await isolateByCouncil(db, 'app.membership');
    await isolateByCouncil(db, 'app.idempotency');
    await isolateByCouncil(db, 'app.audit_entry');
    await isolateByCouncil(db, 'app.audit_head');
    await isolateByCouncil(db, 'app.counter');
    await isolateByCouncil(db, 'app.outbox');
    await db.query(OWN_MEMBERSHIPS);
    await db.query(APPEND_ONLY);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop schema app cascade; drop schema core cascade;');
  }
}

const SCHEMAS = `
  create schema app;
  create schema core;
  grant usage on schema app, core to trame_app, trame_worker;
  create function app.current_council() returns uuid language sql stable
    return nullif(current_setting('app.council_id', true), '')::uuid; -- after a commit the setting is '', not null
`;

const REGISTRY = `
  create table core.council (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
    name text not null check (char_length(name) between 1 and 200),
    zone text not null default 'Europe/Paris',
    created_at timestamptz not null default now()
  );
`;

const ACCOUNTS = `
  create table core.account (
    id uuid primary key,
    email text not null unique check (char_length(email) <= 254 and email = lower(email)),
    name text not null default '' check (char_length(name) <= 200),
    password_hash text,
    locale text not null default 'fr' check (locale in ('fr', 'en')),
    created_at timestamptz not null default now()
  );

  create table core.login_session (
    id uuid primary key,
    token_hash bytea not null unique,
    account_id uuid not null references core.account on delete cascade,
    device text not null default '' check (char_length(device) <= 200),
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    -- longest silence before the session is over; null for those who only read and answer
    idle interval,
    expires_at timestamptz not null
  );
  create index on core.login_session (account_id);

  create table core.account_token (
    token_hash bytea primary key,
    purpose text not null check (purpose in ('LOGIN', 'RESET', 'INVITATION')),
    account_id uuid not null references core.account on delete cascade,
    council_id uuid references core.council,
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null default now()
  );
  create index on core.account_token (account_id, purpose);

  create table core.attempt (
    key text not null check (char_length(key) <= 120),
    window_start timestamptz not null,
    count integer not null default 1,
    primary key (key, window_start)
  );

  -- One link, one act, one person, one object: read back without knowing the council.
  create table core.link (
    token_hash bytea primary key,
    council_id uuid not null references core.council,
    purpose text not null check (char_length(purpose) <= 40),
    person_id uuid not null,
    object_id uuid not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index on core.link (council_id, object_id, person_id);

  -- Mail that belongs to an account, not to a council: login links, resets.
  create table core.account_mail (
    id uuid primary key,
    account_id uuid references core.account on delete cascade,
    kind text not null check (char_length(kind) <= 40),
    recipient text not null check (char_length(recipient) <= 254),
    subject text not null check (char_length(subject) <= 300),
    body_text text not null,
    body_html text not null,
    created_at timestamptz not null default now()
  );

  -- What the worker may see without a council: ids and dates, never a content.
  create table core.mail_due (
    id uuid primary key,
    council_id uuid references core.council,
    due_at timestamptz not null,
    leased_until timestamptz,
    attempts integer not null default 0
  );
  create index on core.mail_due (due_at);
`;

const WRITE_PATH = `
  create table app.membership (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    account_id uuid not null references core.account,
    person_id uuid not null,
    role text not null check (role in ('COORDINATOR', 'CHAIR', 'LEAD', 'MEMBER')),
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    unique (council_id, account_id),
    unique (council_id, person_id)
  );
  create index on app.membership (account_id);

  create table app.idempotency (
    council_id uuid not null default app.current_council() references core.council,
    key text not null check (char_length(key) <= 120),
    operation text not null,
    input_hash text not null,
    answer json,
    created_at timestamptz not null default now(),
    primary key (council_id, key)
  );
  create index on app.idempotency (council_id, created_at);

  create table app.audit_head (
    council_id uuid not null default app.current_council() references core.council primary key,
    seq bigint not null,
    hash bytea not null
  );
  create table app.audit_entry (
    council_id uuid not null default app.current_council() references core.council,
    seq bigint not null,
    at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    action text not null check (char_length(action) <= 80),
    object_id uuid not null,
    changed_fields text[] not null default '{}',
    prev bytea not null,
    hash bytea not null,
    primary key (council_id, seq)
  );
  create index on app.audit_entry (council_id, object_id);

  -- Human numbers (decision 2026-07): a counter row per council, never a sequence, whose last value all would see.
  create table app.counter (
    council_id uuid not null default app.current_council() references core.council,
    scope text not null check (char_length(scope) <= 120),
    value integer not null,
    primary key (council_id, scope)
  );

  create table app.outbox (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    kind text not null check (char_length(kind) <= 40),
    object_id uuid not null,
    object_version integer not null default 1,
    person_id uuid,
    recipient text not null check (char_length(recipient) <= 254),
    subject text not null check (char_length(subject) <= 300),
    body_text text not null,
    body_html text not null,
    calendar text,
    state text not null default 'PENDING'
      check (state in ('PENDING', 'LEASED', 'SENT', 'UNCERTAIN', 'FAILED', 'CANCELLED')),
    due_at timestamptz not null default now(),
    sent_at timestamptz,
    last_error text,
    created_at timestamptz not null default now(),
    primary key (council_id, id),
    -- two people may share a mailbox: each gets the mail that bears their own link
    unique nulls not distinct (council_id, kind, object_id, object_version, recipient, person_id)
  );
  create index on app.outbox (council_id, object_id);

  create function core.note_mail_due() returns trigger
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    insert into core.mail_due (id, council_id, due_at) values (new.id, new.council_id, new.due_at);
    return new;
  end $$;
  create trigger outbox_due after insert on app.outbox for each row execute function core.note_mail_due();
`;

/** Memberships are read before the council is known: `app.account_id` is set by feature sessions alone. */
const OWN_MEMBERSHIPS = `
  create policy own_memberships on app.membership for select
    using (account_id = nullif(current_setting('app.account_id', true), '')::uuid);
`;

const APPEND_ONLY = `
  revoke update, delete on app.audit_entry from trame_app, trame_worker;
  revoke delete on app.audit_head from trame_app, trame_worker;
`;
