import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is kept longer than it serves, and nothing opens a council longer than it should. */
export class Retention0009 implements MigrationInterface {
  name = 'Retention1795000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FORGETTING);
    await db.query(ENDING_ACCESS);
    await db.query(STOPPING_MAIL);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${NEW.map((name) => `core.${name}`).join(', ')}`);
  }
}

/** `sessions_of` keeps its shape: there is nothing to take back. */
const NEW = [
  'council_ids',
  'forget_expired',
  'revoke_invitation',
  'shorten_sessions',
  'count_memberships',
  'forgo_mail',
];

/** The worker's alone. */
const FORGETTING = `
  -- The worker goes from council to council, and acts inside each: it learns ids and nothing else.
  create function core.council_ids() returns table (id uuid)
    language sql stable security definer set search_path = core, pg_temp as
    $$ select c.id from council c order by c.id $$;

  -- Secrets that open nothing any more, and attempts, whose key is an address somebody typed: no window lasts a day.
  create function core.forget_expired(at timestamptz) returns void
    language sql security definer set search_path = core, pg_temp as $$
    delete from login_session s where s.expires_at <= at or s.last_seen_at + s.idle <= at;
    delete from account_token t where t.expires_at <= at or t.used_at <= at;
    delete from link l where l.expires_at <= at or l.revoked_at <= at;
    delete from attempt a where a.window_start <= at - interval '1 day' $$;

  revoke execute on function core.council_ids, core.forget_expired from public;
  grant execute on function core.council_ids, core.forget_expired to trame_worker;
`;

const ENDING_ACCESS = `
  create function core.revoke_invitation(whose uuid) returns void
    language sql security definer set search_path = core, pg_temp as $$
    update account_token t set used_at = now()
    where t.account_id = whose and t.purpose = 'INVITATION' and t.council_id = app.current_council()
      and t.used_at is null $$;

  -- Never lengthens anything: least() passes over null.
  create function core.shorten_sessions(whose uuid, until timestamptz, longest_idle interval) returns void
    language sql security definer set search_path = core, pg_temp as $$
    update login_session s set expires_at = least(s.expires_at, until), idle = least(s.idle, longest_idle)
    where s.account_id = whose $$;

  -- In how many councils is an account? Its row stays locked, so that two invitations do not both take the last place.
  create function core.count_memberships(whose uuid) returns integer
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare found_in integer;
  begin
    perform from account a where a.id = whose for update;
    perform set_config('app.account_id', whose::text, true);
    select count(*) into found_in from app.membership m where m.account_id = whose;
    perform set_config('app.account_id', '', true);
    return found_in;
  end $$;

  -- A session that was silent too long opens nothing: it is not shown as open.
  create or replace function core.sessions_of(whose uuid)
    returns table (id uuid, created_at timestamptz, last_seen_at timestamptz, device text)
    language sql stable security definer set search_path = core, pg_temp as $$
    select s.id, s.created_at, s.last_seen_at, s.device from login_session s
    where s.account_id = whose and s.expires_at > now() and (s.idle is null or s.last_seen_at > now() - s.idle)
    order by s.last_seen_at desc limit 50 $$;

  revoke execute on function core.revoke_invitation, core.shorten_sessions, core.count_memberships from public;
  grant execute on function core.revoke_invitation, core.shorten_sessions, core.count_memberships to trame_app, trame_worker;
`;

const STOPPING_MAIL = `
  -- Takes away the next try of mails of this council, unless a worker has it in hand; tells how many will not leave.
  create function core.forgo_mail(mails uuid[]) returns integer
    language sql security definer set search_path = core, pg_temp as $$
    with forgone as (
      delete from mail_due d where d.id = any (mails) and d.council_id = app.current_council()
        and (d.leased_until is null or d.leased_until < now())
      returning 1)
    select count(*)::integer from forgone $$;

  revoke execute on function core.forgo_mail from public;
  grant execute on function core.forgo_mail to trame_app, trame_worker;
`;
