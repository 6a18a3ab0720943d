/** "Alix Aubry", for a person aliased `p`. */
const nameOf = (p: string): string => `trim(${p}.given_name || ' ' || ${p}.family_name)`;

/** $1 an action of the plan: what its sheet says in words. */
export const SHEET_TEXTS = `
  select a.id, a.version, a.description, a.context, a.aims, a.target_public as "targetPublic",
    a.human_means as "humanMeans", a.evaluation, a.visibility, a.body_id as "bodyId",
    (select json_build_object('id', p.id, 'name', ${nameOf('p')}) from app.person p
     where p.id = a.referent_person_id) as referent,
    coalesce((select json_agg(json_build_object('id', u.id, 'kind', u.kind, 'name', u.name) order by u.kind, u.name, u.id)
      from app.action_territory t join app.territory_unit u on u.id = t.unit_id where t.action_id = a.id), '[]') as territory
  from app.action a where a.id = $1 and a.removed_at is null`;
