import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links to the page of one person, which answer for a while after they are too old: a new one comes by mail. */
export class OwnLinks0056 implements MigrationInterface {
  name = 'OwnLinks1795000000056';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OLD_LINKS);
    await db.query(
      forgetting(`l.expires_at + case when l.purpose = 'OWN' then interval '180 days' else interval '0' end`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function core.link_too_old');
    await db.query(forgetting('l.expires_at'));
  }
}

/** It tells whose link it was and opens nothing; one that was taken back tells nothing. */
const OLD_LINKS = `
  create function core.link_too_old(hash bytea, wanted_purpose text) returns table (council_id uuid, person_id uuid)
    language sql stable security definer set search_path = core, pg_temp as $$
    select l.council_id, l.person_id from link l
    where l.token_hash = hash and l.purpose = wanted_purpose and l.expires_at <= now() and l.revoked_at is null $$;
  revoke execute on function core.link_too_old from public;
  grant execute on function core.link_too_old to trame_app`;

const forgetting = (kept: string): string => `
  create or replace function core.forget_expired(at timestamptz) returns void
    language sql security definer set search_path = core, pg_temp as $$
    delete from login_session s where s.expires_at <= at or s.last_seen_at + s.idle <= at;
    delete from account_token t where t.expires_at <= at or t.used_at <= at;
    delete from link l where ${kept} <= at or l.revoked_at <= at;
    delete from attempt a where a.window_start <= at - interval '1 day' $$`;
