/**
 * What somebody who leads groups may read, as ids: of whoever the transaction announced as its actor. They run as their
 * owner, for whom the policies that call them do not stand: a policy never asks another one in a circle. They answer for
 * any role; the policies ask them for a `LEAD` alone. In plpgsql, which plans each once for a connection.
 */
export const LEAD_FUNCTIONS = `
  create function core.reader() returns uuid language sql stable
    return nullif(current_setting('app.actor_id', true), '')::uuid;

  -- Bodies one belongs to: an officer, or the holder of a seat today. One's own masked seat counts, so it is read as
  -- the coordination reads it, for oneself alone, and the role comes back.
  create function core.bodies_of_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$
  declare was text := current_setting('app.role', true);
    today date := (select (now() at time zone c.zone)::date from council c where c.id = app.current_council());
  begin
    perform set_config('app.role', 'COORDINATOR', true);
    return query
      select f.body_id from app.body_officer f where f.person_id = core.reader()
      union
      select s.body_id from app.mandate_holder h
        join app.mandate d on d.id = h.mandate_id and d.starts_on <= today and (d.ends_on is null or d.ends_on >= today)
        join app.seat s on s.id = d.seat_id
      where h.person_id = core.reader();
    perform set_config('app.role', coalesce(was, ''), true);
  end $$;

  -- Their meetings, and those one was invited to, came to or stood in at.
  create function core.meetings_of_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$ begin return query
    select m.id from app.meeting m where m.body_id in (select core.bodies_of_reader())
    union select v.meeting_id from app.invitation v where v.person_id = core.reader()
    union select t.meeting_id from app.attendance t where core.reader() in (t.person_id, t.represented_by_id);
    end $$;

  -- Their actions, those one carries or answers for, and those one heard being born.
  create function core.actions_of_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$ begin return query
    select a.id from app.action a
    where a.body_id in (select core.bodies_of_reader()) or core.reader() in (a.lead_person_id, a.referent_person_id)
      or a.meeting_id in (select core.meetings_of_reader())
    union select c.action_id from app.action_partner c where c.person_id = core.reader();
    end $$;

  -- Date polls of one's bodies, and those one is asked in.
  create function core.polls_of_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$ begin return query
    select p.id from app.poll p where p.body_id in (select core.bodies_of_reader())
    union select w.poll_id from app.poll_person w where w.person_id = core.reader();
    end $$;

  -- Bodies one may name: one's own and those above, the committees of the council, and whoever one has to do with.
  create function core.bodies_named_to_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$ begin return query
    with recursive above (id) as (
      select core.bodies_of_reader()
      union select b.parent_id from above join app.body b on b.id = above.id where b.parent_id is not null
    )
    select id from above
    union select b.id from app.body b where b.type not in ('WORKING_GROUP', 'SITUATION_CELL')
    union select m.body_id from app.meeting m where m.id in (select core.meetings_of_reader())
    union select p.body_id from app.poll p where p.id in (select core.polls_of_reader())
    union select a.body_id from app.action a where a.id in (select core.actions_of_reader())
    union select o.helper_body_id from app.obstacle o where o.action_id in (select core.actions_of_reader())
    union select p.body_id from app.parked_point p where p.from_body_id in (select core.bodies_of_reader())
    union select p.from_body_id from app.parked_point p where p.body_id in (select core.bodies_of_reader());
    end $$;

  -- Whoever sits in a body one leads: a convocation names them all. That they sit there is no secret to its lead, for
  -- which college is: those of masked ones are among the others, or who is missing would tell them.
  create function core.people_led_by_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$
  declare was text := current_setting('app.role', true);
  begin
    perform set_config('app.role', 'COORDINATOR', true);
    return query
      select h.person_id from app.body_officer f join app.seat s on s.body_id = f.body_id
        join app.mandate d on d.seat_id = s.id join app.mandate_holder h on h.mandate_id = d.id
      where f.person_id = core.reader() and f.office = 'LEAD';
    perform set_config('app.role', coalesce(was, ''), true);
  end $$;

  -- People of the bodies one leads, the coordination and those who chair, and whoever is named in what one reads.
  create function core.people_named_to_reader() returns setof uuid
    language plpgsql stable security definer set search_path = core, pg_temp as $$ begin return query
    with own as materialized (select core.bodies_of_reader() as id),
      meeting as materialized (select core.meetings_of_reader() as id),
      action as materialized (select core.actions_of_reader() as id)
    select core.reader()
    union select f.person_id from app.body_officer f join app.body b on b.id = f.body_id
      where f.body_id in (select id from own) or b.type not in ('WORKING_GROUP', 'SITUATION_CELL')
    union select core.people_led_by_reader()
    union select m.person_id from app.membership m where m.role in ('COORDINATOR', 'CHAIR')
    union select m.called_by_id from app.meeting m where m.id in (select id from meeting)
    union select v.person_id from app.invitation v where v.meeting_id in (select id from meeting)
    union select unnest(array[t.person_id, t.represented_by_id]) from app.attendance t
      where t.meeting_id in (select id from meeting)
    union select c.person_id from app.corner_place c where c.meeting_id in (select id from meeting)
    union select q.person_id from app.presenter q left join app.agenda_item i on i.id = q.item_id
      left join app.parked_point p on p.id = q.point_id
      where i.meeting_id in (select id from meeting) or p.body_id in (select id from own)
    union select p.proposed_by_id from app.parked_point p where p.body_id in (select id from own)
    union select w.person_id from app.poll_person w where w.poll_id in (select core.polls_of_reader())
    union select unnest(array[r.reviewer_id, r.agreed_by, v.made_by, k.person_id, k.settled_by]) from app.minutes r
      left join app.minutes_version v on v.minutes_id = r.id left join app.correction k on k.minutes_id = r.id
      where r.meeting_id in (select id from meeting)
    union select (jsonb_path_query(x.document::jsonb, '$.**.personId') #>> '{}')::uuid from app.item_text x
      join app.agenda_item i on i.id = x.item_id where i.meeting_id in (select id from meeting)
    union select unnest(array[a.lead_person_id, a.referent_person_id]) from app.action a
      where a.id in (select id from action)
    union select c.person_id from app.action_partner c where c.action_id in (select id from action)
    union select n.author_id from app.progress_note n where n.action_id in (select id from action)
    union select o.helper_person_id from app.obstacle o where o.action_id in (select id from action)
    union select c.author_id from app.comment c where c.action_id in (select id from action)
    union select t.person_id from app.comment_mention t join app.comment c on c.id = t.comment_id
      where c.action_id in (select id from action)
    union select v.uploader_id from app.document_version v join app.document d on d.id = v.document_id
      left join app.agenda_item i on i.id = d.item_id left join app.parked_point p on p.id = d.point_id
      where coalesce(d.meeting_id, i.meeting_id) in (select id from meeting)
        or coalesce(d.body_id, p.body_id) in (select id from own) or d.action_id in (select id from action);
    end $$;

  revoke execute on function core.reader, core.bodies_of_reader, core.meetings_of_reader, core.actions_of_reader,
    core.polls_of_reader, core.bodies_named_to_reader, core.people_led_by_reader, core.people_named_to_reader from public;
  grant execute on function core.reader, core.bodies_of_reader, core.meetings_of_reader, core.actions_of_reader,
    core.polls_of_reader, core.bodies_named_to_reader, core.people_led_by_reader, core.people_named_to_reader to trame_app;
`;

export const NO_LEAD_FUNCTIONS = `
  drop function core.people_named_to_reader, core.people_led_by_reader, core.bodies_named_to_reader, core.polls_of_reader, core.actions_of_reader,
    core.meetings_of_reader, core.bodies_of_reader, core.reader`;
