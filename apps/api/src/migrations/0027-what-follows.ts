import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** Small pictures of pictures, documents of a point that waits in the parking lot, and changes of a series to take back. */
export class WhatFollows0027 implements MigrationInterface {
  name = 'WhatFollows1795000000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(THUMBNAILS);
    await db.query(OF_POINTS);
    await db.query(WALL);
    await db.query(CHANGES);
    await isolateByCouncil(db, 'app.series_change');
  }

  async down(db: QueryRunner): Promise<void> {
    // The owner announces no council: the forced policy would show it no row.
    await db.query(`
      drop table app.series_change;
      drop policy restricted_points on app.document;
      alter table app.document no force row level security;
      delete from app.document where point_id is not null;
      alter table app.document force row level security;
      alter table app.document drop constraint document_owner, drop column point_id, drop column copied;
      alter table app.document add check (num_nonnulls(meeting_id, item_id, body_id, action_id) = 1);
      alter table app.document_version drop column thumbnail_sha256, drop column thumbnail_bytes,
        drop column thumbnail_width, drop column thumbnail_height`);
  }
}

const THUMBNAILS = `
  alter table app.document_version
    add column thumbnail_sha256 text check (char_length(thumbnail_sha256) = 64),
    add column thumbnail_bytes integer check (thumbnail_bytes > 0),
    add column thumbnail_width smallint check (thumbnail_width between 1 and 320),
    add column thumbnail_height smallint check (thumbnail_height between 1 and 320),
    add constraint document_version_thumbnail
      check (num_nonnulls(thumbnail_sha256, thumbnail_bytes, thumbnail_width, thumbnail_height) in (0, 4));
  create index on app.document_version (council_id, thumbnail_sha256);
`;

/** The check of what a document hangs on was named by PostgreSQL, so it is found by what it says. */
const OF_POINTS = `
  do $$
  declare old text;
  begin
    select c.conname into strict old from pg_constraint c
    where c.conrelid = 'app.document'::regclass and c.contype = 'c'
      and pg_get_constraintdef(c.oid) like '%num_nonnulls%';
    execute format('alter table app.document drop constraint %I', old);
  end $$;
  alter table app.document
    add column point_id uuid,
    -- made like one of another item, which has it too
    add column copied boolean not null default false,
    add foreign key (council_id, point_id) references app.parked_point (council_id, id) on delete cascade,
    add constraint document_owner check (num_nonnulls(meeting_id, item_id, body_id, action_id, point_id) = 1);
  create index on app.document (council_id, point_id);
`;

/** Documents of a point that few may read are theirs too: the policy of the point decides. */
const WALL = `
  create policy restricted_points on app.document as restrictive
    using (point_id is null or exists (select from app.parked_point q where q.id = point_id))`;

const CHANGES = `
  create table app.series_change (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    -- of no series by its key: taking a change back may have to bring back the one it names
    thread_id uuid not null,
    -- what the change replaced or took out
    before jsonb not null,
    -- of what it left, so that anything that was touched since is seen
    fingerprint text not null check (char_length(fingerprint) = 64),
    changed_at timestamptz not null default now(),
    primary key (council_id, id)
  );
  create index on app.series_change (council_id, thread_id);
`;
