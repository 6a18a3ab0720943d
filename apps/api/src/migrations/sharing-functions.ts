/** What one side or the other does with a share: each function acts for the council of the transaction and says for whom. */
export const SHARING_FUNCTIONS = `
  -- The department of most of a council's people, read inside its walls; for the functions below alone.
  create function core.department_of(wanted uuid) returns text
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare here text := app.current_council()::text; found text;
  begin
    perform set_config('app.council_id', wanted::text, true);
    select coalesce(p.department, (
        select m.department from place m where m.kind = 'MUNICIPALITY' and m.code = any (p.members)
        order by m.population desc nulls last limit 1))
      into found from app.territory_unit u join place p on p.kind = u.kind and p.code = u.code
      where u.ends_on is null order by u.population desc nulls last, u.name limit 1;
    perform set_config('app.council_id', coalesce(here, ''), true);
    return found;
  end $$;

  -- What is kept for a group, or was born or decided in private, never crosses. It fails closed: what the role of the
  -- transaction may not read counts as private. It runs as whoever asks.
  create function core.is_shareable(wanted uuid) returns boolean
    language sql stable set search_path = core, pg_temp as $$
    select exists (
      select from app.action a
      where a.council_id = app.current_council() and a.id = wanted and a.removed_at is null and a.visibility <> 'GROUP'
        and (a.item_id is null or exists (
          select from app.agenda_item i
          where i.council_id = a.council_id and i.id = a.item_id and not i.restricted))
        and (a.decision_id is null or exists (
          select from app.decision d
          left join app.agenda_item i on i.council_id = d.council_id and i.id = d.item_id
          where d.council_id = a.council_id and d.id = a.decision_id and i.restricted is not true))) $$;

  -- Other councils by their name, which is public; nothing else of them but the department.
  create function core.other_councils(words text, how_many integer) returns table (id uuid, name text, department text)
    language sql stable security definer set search_path = core, pg_temp as $$
    select c.id, c.name, department_of(c.id) from (
      select c.id, c.name from council c
      where c.id <> app.current_council()
        and strpos(public.unaccent(lower(c.name)), public.unaccent(lower(words))) > 0
      order by c.name, c.id limit how_many) c $$;

  -- With whom the council shares one of its actions.
  create function core.shares_of(wanted uuid)
    returns table (id uuid, version integer, state text, "councilId" uuid, "councilName" text, department text,
                   "offeredAt" timestamptz, "changedAt" timestamptz)
    language sql stable security definer set search_path = core, pg_temp as $$
    select s.id, s.version, s.state, c.id, c.name, department_of(c.id), s.offered_at, s.changed_at
    from action_share s join council c on c.id = s.to_council_id
    where s.council_id = app.current_council() and s.action_id = wanted order by c.name, c.id $$;

  -- One share for one action and one council, offered anew once it is over; says what came of it.
  create function core.offer_share(share uuid, wanted uuid, to_council uuid, at timestamptz, most integer)
    returns table (outcome text)
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare here uuid := app.current_council();
  begin
    -- held until the commit: whoever makes it private meanwhile waits, and then ends this share too
    perform from app.action a where a.council_id = here and a.id = wanted for share;
    perform from app.agenda_item i where i.council_id = here and i.id in (
      select a.item_id from app.action a where a.council_id = here and a.id = wanted
      union select d.item_id from app.action a join app.decision d on d.council_id = here and d.id = a.decision_id
      where a.council_id = here and a.id = wanted) for share;
    outcome := case
      when to_council = here or not exists (select from council c where c.id = to_council) then 'NO_COUNCIL'
      when current_setting('app.role', true) is distinct from 'COORDINATOR' or not is_shareable(wanted) then 'NOT_SHAREABLE'
      when exists (select from action_share s where s.council_id = here and s.action_id = wanted
        and s.to_council_id = to_council and s.state in ('OFFERED', 'ACCEPTED')) then 'LIVE'
      when most <= (select count(*) from action_share s where s.council_id = here and s.action_id = wanted
        and s.state in ('OFFERED', 'ACCEPTED')) then 'FULL'
      when most <= (select count(*) from action_share s where s.council_id = here and s.to_council_id = to_council
        and s.state = 'OFFERED') then 'FULL'
      else 'OFFERED' end;
    if outcome = 'OFFERED' then
      insert into action_share as s (id, council_id, action_id, to_council_id, offered_at, changed_at, told_from)
      values (share, here, wanted, to_council, at, at, 1)
      on conflict (council_id, action_id, to_council_id) do update set state = 'OFFERED', version = s.version + 1,
        offered_at = at, changed_at = at, told_from = s.version + 1
        where s.state not in ('OFFERED', 'ACCEPTED');
      if not found then outcome := 'LIVE'; end if; -- a twin was faster
    end if;
    return next;
  end $$;

  -- A share of the council, from its own side, locked until the commit.
  create function core.share_in_hand(share uuid)
    returns table (id uuid, version integer, state text, side text, "actionId" uuid)
    language sql security definer set search_path = core, pg_temp as $$
    select s.id, s.version, s.state, case when s.council_id = app.current_council() then 'FROM' else 'TO' end,
           case when s.council_id = app.current_council() then s.action_id end
    from action_share s
    where s.id = share and app.current_council() in (s.council_id, s.to_council_id) for update $$;

  -- Moves a live share on, each side where it may; false when it is not the one that was seen.
  create function core.move_share(share uuid, seen integer, wanted text, at timestamptz) returns boolean
    language sql security definer set search_path = core, pg_temp as $$
    with moved as (
      update action_share s set state = wanted, version = s.version + 1, changed_at = at,
        told_from = case when wanted = 'WITHDRAWN' then s.version + 1 else s.told_from end,
        told_to = case when wanted = 'WITHDRAWN' then s.told_to else s.version + 1 end
      where s.id = share and s.version = seen and current_setting('app.role', true) = 'COORDINATOR' and (
        (wanted = 'WITHDRAWN' and s.council_id = app.current_council() and s.state in ('OFFERED', 'ACCEPTED'))
        or (wanted in ('ACCEPTED', 'DECLINED') and s.to_council_id = app.current_council() and s.state = 'OFFERED')
        or (wanted = 'STOPPED' and s.to_council_id = app.current_council() and s.state = 'ACCEPTED'))
      returning 1)
    select exists (select from moved) $$;

  -- What waits for the answer of the council: a title and who offers it, and nothing else of the action.
  create function core.offers_received(how_many integer)
    returns table (id uuid, version integer, "councilId" uuid, "councilName" text, department text, title text,
                   "offeredAt" timestamptz)
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare here uuid := app.current_council(); origin record; found_here integer;
  begin
    if current_setting('app.role', true) is distinct from 'COORDINATOR' then return; end if;
    for origin in
      select c.id, c.name, department_of(c.id) as department from council c
      where c.id in (select s.council_id from action_share s where s.to_council_id = here and s.state = 'OFFERED')
      order by c.name, c.id
    loop
      perform set_config('app.council_id', origin.id::text, true);
      return query select s.id, s.version, origin.id, origin.name, origin.department, a.title, s.offered_at
        from action_share s join app.action a on a.council_id = s.council_id and a.id = s.action_id
        where s.council_id = origin.id and s.to_council_id = here and s.state = 'OFFERED' and is_shareable(a.id)
        order by s.offered_at, s.id limit how_many;
      get diagnostics found_here = row_count;
      how_many := how_many - found_here;
    end loop;
    perform set_config('app.council_id', here::text, true);
  end $$;

  -- All that a council reads of the actions that others share with it. These columns and no other ever cross: no person,
  -- no text that was written for the council of origin alone. An organisation is named as it is to the members there:
  -- beside a person it may tell of their life, and one that reveals is not named at all. It enters each council once.
  create function core.shared_actions(how_many integer)
    returns table (id uuid, version integer, "councilId" uuid, "councilName" text, department text, number text,
                   title text, axis text, status text, "startsOn" text, "dueOn" text, "dueText" text,
                   progress integer, "leadOrganization" text, "newsWord" text, "newsOn" text, today text)
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare here uuid := app.current_council(); origin record; found_here integer;
  begin
    for origin in
      select c.id, c.name, c.zone, department_of(c.id) as department from council c
      where c.id in (select s.council_id from action_share s where s.to_council_id = here and s.state = 'ACCEPTED')
      order by c.name, c.id
    loop
      perform set_config('app.council_id', origin.id::text, true);
      return query select s.id, s.version, origin.id, origin.name, origin.department, a.number, a.title, x.title,
          a.status, a.starts_on::text, a.due_on::text, a.due_text, a.progress::integer, o.name, n.word,
          (n.noted_at at time zone origin.zone)::date::text, (now() at time zone origin.zone)::date::text
        from action_share s join app.action a on a.council_id = s.council_id and a.id = s.action_id
        left join app.axis x on x.council_id = a.council_id and x.id = a.axis_id
        left join app.organization o on o.council_id = a.council_id and o.id = a.lead_organization_id
          and a.lead_person_id is null and not o.reveals
        left join lateral (
          select p.word, p.noted_at from app.progress_note p
          where p.council_id = a.council_id and p.action_id = a.id
          order by p.noted_at desc, p.id desc limit 1) n on true
        where s.council_id = origin.id and s.to_council_id = here and s.state = 'ACCEPTED' and is_shareable(a.id)
        order by a.position, s.id limit how_many;
      get diagnostics found_here = row_count;
      how_many := how_many - found_here;
    end loop;
    perform set_config('app.council_id', here::text, true);
  end $$;

  -- The worker looks only where there is something to tell: it learns ids and nothing else.
  create function core.councils_to_tell() returns table (id uuid)
    language sql stable security definer set search_path = core, pg_temp as $$
    select t.id from action_share s
    cross join lateral (values (s.council_id, s.told_from), (s.to_council_id, s.told_to)) t (id, told)
    where (s.told_from < s.version or s.told_to < s.version) and t.told < s.version
    group by t.id order by t.id $$;

  -- What the trail of the council does not tell yet of its shares, on either side; locked, so that two workers tell once.
  create function core.untold_shares()
    returns table (id uuid, version integer, state text, side text, "actionId" uuid, "councilName" text)
    language sql security definer set search_path = core, pg_temp as $$
    select s.id, s.version, s.state, case when s.council_id = app.current_council() then 'FROM' else 'TO' end,
           case when s.council_id = app.current_council() then s.action_id end,
           (select c.name from council c where c.id <> app.current_council() and c.id in (s.council_id, s.to_council_id))
    from action_share s
    where (s.council_id = app.current_council() and s.told_from < s.version)
       or (s.to_council_id = app.current_council() and s.told_to < s.version)
    order by s.changed_at, s.id limit 100 for update skip locked $$;

  create function core.note_told(share uuid, at_version integer) returns void
    language sql security definer set search_path = core, pg_temp as $$
    update action_share s set
      told_from = case when s.council_id = app.current_council() then at_version else s.told_from end,
      told_to = case when s.to_council_id = app.current_council() then at_version else s.told_to end
    where s.id = share and app.current_council() in (s.council_id, s.to_council_id) $$;
`;

/** Telling is the worker's alone; the department is for the functions themselves. */
export const SHARING_GRANTS = `
  revoke execute on function core.department_of, core.is_shareable, core.other_councils, core.shares_of,
    core.offer_share, core.share_in_hand, core.move_share, core.offers_received, core.shared_actions,
    core.councils_to_tell, core.untold_shares, core.note_told, core.end_shares_of_action, core.end_shares_of_item from public;
  grant execute on function core.is_shareable, core.other_councils, core.shares_of, core.offer_share,
    core.share_in_hand, core.move_share, core.offers_received, core.shared_actions to trame_app, trame_worker;
  grant execute on function core.councils_to_tell, core.untold_shares, core.note_told to trame_worker;
`;
