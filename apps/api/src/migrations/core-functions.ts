/**
 * The only way into schema `core` for the application: each function answers one row for one secret, or writes one row.
 * They run as the owner, who obeys row-level security too: a function that reads `app` says first for which council.
 */
export const CORE_FUNCTIONS = `
  -- Whose session is this, and what is that account in the given council? One call for each request.
  create function core.identify(hash bytea, wanted_council uuid)
    returns table (session_id uuid, account_id uuid, person_id uuid, role text)
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare opened core.login_session;
  begin
    select * into opened from login_session s 
      where s.token_hash = hash and s.expires_at > now() and (s.idle is null or s.last_seen_at > now() - s.idle);
    if not found then return; end if;
    if opened.last_seen_at < now() - interval '1 minute' then
      update login_session s set last_seen_at = now() where s.id = opened.id;
    end if;
    perform set_config('app.council_id', coalesce(wanted_council::text, ''), true);
    return query select opened.id, opened.account_id, m.person_id, m.role
      from (values (1)) one left join app.membership m on m.council_id = wanted_council and m.account_id = opened.account_id;
    perform set_config('app.council_id', '', true);
  end $$;

  -- The councils of one account, with the bodies it leads in each.
  create function core.memberships_of(whose uuid)
    returns table (council_id uuid, slug text, name text, zone text, person_id uuid, role text, leads uuid[])
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare mine record;
  begin
    perform set_config('app.account_id', whose::text, true);
    for mine in
      select m.council_id, c.slug, c.name, c.zone, m.person_id, m.role
      from app.membership m join council c on c.id = m.council_id
      where m.account_id = whose order by c.name
    loop
      perform set_config('app.council_id', mine.council_id::text, true);
      return query select mine.council_id, mine.slug, mine.name, mine.zone, mine.person_id, mine.role,
        array(select o.body_id from app.body_officer o
              where o.council_id = mine.council_id and o.person_id = mine.person_id order by o.body_id);
    end loop;
    perform set_config('app.council_id', '', true);
    perform set_config('app.account_id', '', true);
  end $$;

  create function core.account_by_id(wanted uuid)
    returns table (id uuid, email text, name text, locale text)
    language sql stable security definer set search_path = core, pg_temp as
    $$ select a.id, a.email, a.name, a.locale from account a where a.id = wanted $$;

  -- Names a council from inside it; the registry itself is nobody's to write.
  create function core.open_council(wanted_council uuid, wanted_slug text, wanted_name text, wanted_zone text)
    returns text language plpgsql security definer set search_path = core, pg_temp as $$
  declare free text := wanted_slug; turn integer := 1;
  begin
    loop
      begin
        insert into council (id, slug, name, zone) values (wanted_council, free, wanted_name, wanted_zone);
        return free;
      exception when unique_violation then
        if exists (select from council c where c.id = wanted_council) then
          return (select c.slug from council c where c.id = wanted_council);
        end if;
        turn := turn + 1;
        free := wanted_slug || '-' || turn;
      end;
    end loop;
  end $$;

  create function core.current_council_row() returns table (slug text, name text, zone text)
    language sql stable security definer set search_path = core, pg_temp as
    $$ select c.slug, c.name, c.zone from council c where c.id = app.current_council() $$;

  -- Does this installation hold nothing, the demo councils, or councils of its own? No name is told.
  create function core.installation_state() returns text
    language sql stable security definer set search_path = core, pg_temp as $$
    select case when exists (select from council c where c.slug = 'rivebourg') then 'DEMO'
      when exists (select from council) then 'IN_USE' else 'EMPTY' end $$;

  -- Counts an attempt and tells how many fell in the current window.
  create function core.count_attempt(wanted_key text, window_seconds integer) returns integer
    language sql security definer set search_path = core, pg_temp as $$
    insert into attempt (key, window_start)
    values (wanted_key, to_timestamp(floor(extract(epoch from now()) / window_seconds) * window_seconds))
    on conflict (key, window_start) do update set count = attempt.count + 1
    returning count $$;

  create function core.forget_attempts(wanted_key text) returns void
    language sql security definer set search_path = core, pg_temp as
    $$ delete from attempt where key = wanted_key $$;

  -- One-act links: made inside a council, read back by the token alone.
  create function core.issue_link(hash bytea, wanted_purpose text, person uuid, object uuid, until timestamptz)
    returns void language sql security definer set search_path = core, pg_temp as $$
    insert into link (token_hash, council_id, purpose, person_id, object_id, expires_at)
    values (hash, app.current_council(), wanted_purpose, person, object, until) $$;

  create function core.follow_link(hash bytea, wanted_purpose text)
    returns table (council_id uuid, person_id uuid, object_id uuid)
    language sql stable security definer set search_path = core, pg_temp as $$
    select l.council_id, l.person_id, l.object_id from link l
    where l.token_hash = hash and l.purpose = wanted_purpose and l.expires_at > now() and l.revoked_at is null $$;

  create function core.revoke_links(object uuid, person uuid) returns void
    language sql security definer set search_path = core, pg_temp as $$
    update link set revoked_at = now()
    where council_id = app.current_council() and object_id = object and person_id = coalesce(person, person_id)
      and revoked_at is null $$;

  -- The worker claims what is due, then acts council by council.
  create function core.claim_mail(how_many integer, lease_seconds integer)
    returns table (id uuid, council_id uuid, attempts integer, was_leased boolean)
    language sql security definer set search_path = core, pg_temp as $$
    with due as (
      select w.id, w.leased_until is not null as was_leased from mail_due w
      where w.due_at <= now() and (w.leased_until is null or w.leased_until < now())
      order by w.due_at limit how_many for update skip locked)
    update mail_due d set leased_until = now() + make_interval(secs => lease_seconds), attempts = d.attempts + 1
    from due where d.id = due.id
    returning d.id, d.council_id, d.attempts, due.was_leased $$;

  create function core.settle_mail(mail uuid, again_at timestamptz) returns void
    language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    if again_at is null then
      delete from mail_due where id = mail;
      delete from account_mail where id = mail; -- it holds a link that opens an account
    else update mail_due set due_at = again_at, leased_until = null where id = mail;
    end if;
  end $$;

  create function core.enqueue_account_mail(
    mail uuid, whose uuid, wanted_kind text, to_address text, wanted_subject text, plain text, html text)
    returns void language plpgsql security definer set search_path = core, pg_temp as $$
  begin
    insert into account_mail (id, account_id, kind, recipient, subject, body_text, body_html)
    values (mail, whose, wanted_kind, to_address, wanted_subject, plain, html);
    insert into mail_due (id, council_id, due_at) values (mail, null, now());
  end $$;

  create function core.read_account_mail(mail uuid)
    returns table (recipient text, subject text, body_text text, body_html text)
    language sql stable security definer set search_path = core, pg_temp as
    $$ select m.recipient, m.subject, m.body_text, m.body_html from account_mail m where m.id = mail $$;
`;

/** Said once all functions exist. Claiming mail is the worker's alone. */
export const FUNCTION_GRANTS = `
  revoke execute on all functions in schema core from public;
  grant execute on all functions in schema core to trame_app, trame_worker;
  revoke execute on function core.claim_mail, core.settle_mail, core.read_account_mail from trame_app;
`;
