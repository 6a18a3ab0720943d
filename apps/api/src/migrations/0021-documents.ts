import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Documents of meetings, agenda items, bodies and actions: rows that name files kept elsewhere. */
export class Documents0021 implements MigrationInterface {
  name = 'Documents1795000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DOCUMENTS);
    await isolateByCouncil(db, 'app.document');
    await isolateByCouncil(db, 'app.document_version');
    await db.query(SIGNING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function core.file_address_key()');
    await db.query('drop table core.file_address_key, app.document_version, app.document');
  }
}

const DOCUMENTS = `
  create table app.document (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    version integer not null default 1,
    title text not null check (char_length(title) between 1 and 200),
    -- what it hangs on: exactly one
    meeting_id uuid,
    item_id uuid,
    body_id uuid,
    action_id uuid,
    created_at timestamptz not null default now(),
    removed_at timestamptz,
    primary key (council_id, id),
    check (num_nonnulls(meeting_id, item_id, body_id, action_id) = 1),
    foreign key (council_id, meeting_id) references app.meeting (council_id, id) on delete cascade,
    foreign key (council_id, item_id) references app.agenda_item (council_id, id) on delete cascade,
    foreign key (council_id, body_id) references app.body (council_id, id),
    foreign key (council_id, action_id) references app.action (council_id, id) on delete cascade
  );
  create index on app.document (council_id, meeting_id);
  create index on app.document (council_id, item_id);
  create index on app.document (council_id, body_id);
  create index on app.document (council_id, action_id);

  -- The bytes are a file named by its council and its hash; several versions may name the same.
  create table app.document_version (
    council_id uuid not null default app.current_council() references core.council,
    document_id uuid not null,
    number integer not null check (number > 0),
    file_name text not null check (char_length(file_name) between 1 and 200),
    type text not null check (type in (
      'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'png', 'jpg', 'webp', 'txt', 'csv')),
    sha256 text not null check (char_length(sha256) = 64),
    bytes bigint not null check (bytes >= 0),
    uploader_id uuid,
    sent_at timestamptz not null default now(),
    scanned boolean not null default false,
    restored_from integer,
    -- when the file was found to be gone
    missing_since timestamptz,
    primary key (council_id, document_id, number),
    foreign key (council_id, document_id) references app.document (council_id, id) on delete cascade,
    foreign key (council_id, uploader_id) references app.person (council_id, id) on delete set null (uploader_id)
  );
  create index on app.document_version (council_id, uploader_id);
  create index on app.document_version (council_id, sha256);
`;

/** What signs the addresses of files, made once for an installation: 366 random bits. */
const SIGNING = `
  create table core.file_address_key (
    id boolean primary key default true check (id), -- one row
    secret bytea not null check (length(secret) = 48)
  );
  insert into core.file_address_key (secret)
  values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

  create function core.file_address_key() returns table (secret bytea)
    language sql stable security definer set search_path = core, pg_temp as
    $$ select k.secret from file_address_key k $$;
  revoke execute on function core.file_address_key() from public;
  grant execute on function core.file_address_key() to trame_app;
`;
