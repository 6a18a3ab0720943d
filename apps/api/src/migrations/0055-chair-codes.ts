import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateByCouncil } from './isolate-by-council.ts';

/** A council may ask who opens the link of a point to prove it before they act; and a link that is over gives another one. */
export class ChairCodes0055 implements MigrationInterface {
  name = 'ChairCodes1795000000055';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.council_profile add column chair_code boolean not null default false');
    await db.query(CODES);
    await isolateByCouncil(db, 'app.chair_code');
    await db.query(LAPSED);
    await db.query(forgetting(`and (l.purpose <> 'CHAIR_POINT' or l.expires_at <= at - interval '90 days')`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(forgetting(''));
    await db.query(`
      drop function core.lapsed_link;
      drop table app.chair_code;
      alter table app.council_profile drop column chair_code`);
  }
}

const CODES = `
  create table app.chair_code (
    council_id uuid not null default app.current_council() references core.council,
    id uuid not null,
    person_id uuid not null,
    -- the code that was mailed, then the secret of the browser that said it; neither is ever stored as it is
    code_hash bytea,
    proof_hash bytea,
    misses smallint not null default 0,
    -- what waits to be said once the code is
    pending jsonb not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (council_id, id),
    foreign key (council_id, person_id) references app.person (council_id, id) on delete cascade
  );
  create index on app.chair_code (council_id, person_id, asked_at desc)`;

/** Secrets that open nothing any more; the link of a point is kept for a while, so that it can give another one. */
const forgetting = (unless: string): string => `
  create or replace function core.forget_expired(at timestamptz) returns void
    language sql security definer set search_path = core, pg_temp as $$
    delete from login_session s where s.expires_at <= at or s.last_seen_at + s.idle <= at;
    delete from account_token t where t.expires_at <= at or t.used_at <= at;
    delete from link l where (l.expires_at <= at or l.revoked_at <= at) ${unless};
    delete from attempt a where a.window_start <= at - interval '1 day' $$`;

const LAPSED = `
  -- Whom a link was sent to, whether or not it still opens: what is done with it is a mail to that person's own address.
  create function core.lapsed_link(hash bytea, wanted_purpose text)
    returns table (council_id uuid, person_id uuid, object_id uuid)
    language sql stable security definer set search_path = core, pg_temp as $$
    select l.council_id, l.person_id, l.object_id from link l
    where l.token_hash = hash and l.purpose = wanted_purpose and l.revoked_at is null $$;
  revoke execute on function core.lapsed_link from public;
  grant execute on function core.lapsed_link to trame_app, trame_worker`;
