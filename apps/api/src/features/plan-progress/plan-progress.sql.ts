/**
 * The last sign of the state of the action `a`. A word said of it that changes its state, a change of its own state in
 * the trail: with the state it has now, the last one made it so, unless it was not the kind that does.
 */
const LAST_SIGN = `
  select s.at, s.makes_done from (
    select n.noted_at as at, n.word = 'DONE' and n.source <> 'IMPORT' as makes_done
    from app.progress_note n where n.action_id = a.id and n.word in ('DONE', 'BLOCKED')
    union all
    select e.at, not exists (
      select from app.audit_entry m
      where m.action = 'plan.changed-many' and 'status' = any (m.changed_fields) and m.at > e.at)
    from app.audit_entry e
    where e.object_id = a.id and e.action = 'action.changed' and 'status' = any (e.changed_fields)
  ) s order by s.at desc limit 1`;

/**
 * $1 whether the reader opens every sheet, $2 actions. What the lines of the plan do not tell: the day each action was done, when
 * anybody knows (decision 0033), and its territory, which is of its sheet.
 */
export const PROGRESS_FACTS = `
  select a.id,
    case when last.makes_done then (last.at at time zone z.zone)::date::text end as "doneOn",
    coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name))
      from app.action_territory t join app.territory_unit u on u.id = t.unit_id
      where t.action_id = a.id and ($1::boolean or a.visibility <> 'GROUP')), '[]') as territory
  from app.action a
  cross join lateral (select zone from core.current_council_row()) z
  left join lateral (${LAST_SIGN}) last on a.status = 'DONE'
  where a.id = any ($2::uuid[])`;

/** $1 actions. The day each was done; those that are not, or whose day nobody knows, are left out. */
export const DONE_DAYS = `
  select a.id, (last.at at time zone z.zone)::date::text as "doneOn"
  from app.action a
  cross join lateral (select zone from core.current_council_row()) z
  cross join lateral (${LAST_SIGN}) last
  where a.id = any ($1::uuid[]) and a.status = 'DONE' and last.makes_done`;
