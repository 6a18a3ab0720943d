/** Accounts, their secrets and sessions: what feature sessions may do, one function each. Secrets arrive as hashes. */
export const ACCOUNT_FUNCTIONS = `
  -- The account of an address, made if there is none; a name is never overwritten.
  create function core.ensure_account(wanted uuid, address text, full_name text) returns uuid
    language sql security definer set search_path = core, pg_temp as $$
    insert into account as a (id, email, name) values (wanted, lower(address), full_name)
    on conflict (email) do update set name = case when a.name = '' then excluded.name else a.name end
    returning id $$;

  create function core.credentials(address text)
    returns table (account_id uuid, password_hash text, name text, locale text)
    language sql stable security definer set search_path = core, pg_temp as
    $$ select a.id, a.password_hash, a.name, a.locale from account a where a.email = lower(address) $$;

  create function core.has_password(whose uuid) returns boolean
    language sql stable security definer set search_path = core, pg_temp as
    $$ select exists (select from account a where a.id = whose and a.password_hash is not null) $$;

  -- A new password ends every session and every token of the account but the session that stays.
  create function core.set_password(whose uuid, new_hash text, staying uuid) returns void
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    update account set password_hash = new_hash where id = whose;
    delete from login_session s where s.account_id = whose and s.id is distinct from staying;
    update account_token t set used_at = now() where t.account_id = whose and t.used_at is null;
  end $$;

  create function core.set_locale(whose uuid, wanted text) returns void
    language sql security definer set search_path = core, pg_temp as
    $$ update account set locale = wanted where id = whose $$;

  create function core.open_session(session uuid, hash bytea, whose uuid, wanted_device text, until timestamptz, longest_idle interval)
    returns void language sql security definer set search_path = core, pg_temp as $$
    insert into login_session (id, token_hash, account_id, device, expires_at, idle)
    values (session, hash, whose, wanted_device, until, longest_idle) $$;

  create function core.sessions_of(whose uuid)
    returns table (id uuid, created_at timestamptz, last_seen_at timestamptz, device text)
    language sql stable security definer set search_path = core, pg_temp as $$
    select s.id, s.created_at, s.last_seen_at, s.device from login_session s
    where s.account_id = whose and s.expires_at > now() order by s.last_seen_at desc limit 50 $$;

  create function core.close_session(session uuid, whose uuid) returns boolean
    language sql security definer set search_path = core, pg_temp as $$
    with gone as (delete from login_session s where s.id = session and s.account_id = whose returning 1)
    select exists (select from gone) $$;

  -- One live token for each purpose: a newer one kills the older.
  create function core.issue_account_token(
    hash bytea, wanted_purpose text, whose uuid, wanted_council uuid, until timestamptz) returns void
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    update account_token t set used_at = now()
    where t.account_id = whose and t.purpose = wanted_purpose and t.used_at is null
      and t.council_id is not distinct from wanted_council;
    insert into account_token (token_hash, purpose, account_id, council_id, expires_at)
    values (hash, wanted_purpose, whose, wanted_council, until);
  end $$;

  create function core.read_account_token(hash bytea, wanted_purpose text)
    returns table (account_id uuid, email text, council_id uuid, council_name text, has_password boolean)
    language sql stable security definer set search_path = core, pg_temp as $$
    select a.id, a.email, t.council_id, c.name, a.password_hash is not null
    from account_token t join account a on a.id = t.account_id left join council c on c.id = t.council_id
    where t.token_hash = hash and t.purpose = wanted_purpose and t.used_at is null and t.expires_at > now() $$;

  -- Burns a token: of two that come together, one gets the row.
  create function core.use_account_token(hash bytea, wanted_purpose text)
    returns table (account_id uuid, council_id uuid)
    language sql security definer set search_path = core, pg_temp as $$
    update account_token t set used_at = now()
    where t.token_hash = hash and t.purpose = wanted_purpose and t.used_at is null and t.expires_at > now()
    returning t.account_id, t.council_id $$;
`;
