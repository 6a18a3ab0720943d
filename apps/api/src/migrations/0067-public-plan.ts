import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a council that wishes to tells everybody of its plan. Nobody does before they say so. */
export class PublicPlan0067 implements MigrationInterface {
  name = 'PublicPlan1795000000067';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table app.council_profile add column public_plan boolean not null default false');
    await db.query(PUBLIC_PLAN);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function core.public_plan');
    await db.query('alter table app.council_profile drop column public_plan');
  }
}

/**
 * These columns and no other are public: no person, no sum, no text of a sheet, no word of news. It reads as a member of
 * the council named, and comes back. What was born or decided in private is not shareable, so it is not public either; an
 * organisation beside a person may tell of their life, and one that reveals is never named.
 */
const PUBLIC_PLAN = `
  create function core.public_plan(wanted text)
    returns table (council text, zone text, roadmap text, actions json)
    language plpgsql security definer set search_path = core, pg_temp as $$
  declare was text := current_setting('app.council_id', true); was_role text := current_setting('app.role', true);
    here record;
  begin
    select c.id, c.name, c.zone into here from council c where c.slug = wanted;
    if not found then return; end if;
    perform set_config('app.council_id', here.id::text, true), set_config('app.role', 'MEMBER', true);
    if exists (select from app.council_profile p where p.council_id = here.id and p.public_plan) then
      return query
        with current as (
          select r.id, r.title from app.roadmap r
          where r.council_id = here.id and r.closed_at is null
          order by coalesce(r.starts_on <= (now() at time zone here.zone)::date, true) desc, r.starts_on desc nulls last,
            r.created_at desc limit 1
        )
        select here.name, here.zone, (select c.title from current c), coalesce((
          select json_agg(json_build_object('number', a.number, 'title', a.title, 'status', a.status,
            'axis', case when x.id is not null then json_build_object('id', x.id, 'number', x.number, 'title', x.title) end,
            'startsOn', a.starts_on, 'dueOn', a.due_on, 'dueText', a.due_text, 'progress', a.progress,
            'leadOrganization', o.name) order by
            -- from top to bottom, as the plan itself: an action before its parts
            x.position nulls last, x.id nulls last, (a.axis_id is null and a.objective_id is null),
            a.objective_id is not null, coalesce(pg.position, g.position), coalesce(pg.id, g.id), pg.id is not null,
            g.position, g.id, coalesce(pa.position, a.position), coalesce(pa.id, a.id), pa.id is not null, a.position, a.id)
          from app.action a
          left join app.axis x on x.council_id = a.council_id and x.id = a.axis_id
          left join app.objective g on g.council_id = a.council_id and g.id = a.objective_id
          left join app.objective pg on pg.council_id = g.council_id and pg.id = g.parent_id
          left join app.action pa on pa.council_id = a.council_id and pa.id = a.parent_id and pa.removed_at is null
          left join app.organization o on o.council_id = a.council_id and o.id = a.lead_organization_id
            and a.lead_person_id is null and not o.reveals
          where a.council_id = here.id and a.roadmap_id = (select c.id from current c) and a.removed_at is null
            and a.visibility = 'PUBLIC' and is_shareable(a.id)), '[]'::json);
    end if;
    perform set_config('app.council_id', coalesce(was, ''), true), set_config('app.role', coalesce(was_role, ''), true);
  end $$;
  revoke execute on function core.public_plan from public;
  grant execute on function core.public_plan to trame_app;
`;
