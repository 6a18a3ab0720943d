/**
 * $1 whether the reader opens every sheet, $2 actions. What the lines of the plan do not tell: the day each action was done, when
 * anybody knows (decision 0033), and its territory, which is of its sheet.
 */
export const PROGRESS_FACTS = `
  select a.id,
    a.done_on::text as "doneOn",
    coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name))
      from app.action_territory t join app.territory_unit u on u.id = t.unit_id
      where t.action_id = a.id and ($1::boolean or a.visibility <> 'GROUP')), '[]') as territory
  from app.action a where a.id = any ($2::uuid[])`;

/** $1 actions. The day each was done; those that are not, or whose day nobody knows, are left out. */
export const DONE_DAYS = `
  select id, done_on::text as "doneOn" from app.action where id = any ($1::uuid[]) and done_on is not null`;
