/** Bodies that whoever chairs the council presides, unless somebody else was named for them. */
const COUNCIL_BODIES = `('STEERING', 'EXECUTIVE', 'PLENARY')`;

/** Whether the person of the expression `person` chairs the council: by role, or at the head of one of its bodies. */
export const isChair = (person: string): string => `(
  exists (select from app.membership s where s.person_id = ${person} and s.role = 'CHAIR')
  or exists (select from app.body_officer f join app.body h on h.id = f.body_id
    where f.person_id = ${person} and f.office = 'CHAIR' and h.dissolved_on is null and h.type in ${COUNCIL_BODIES}))`;

/** Whether the person of the expression `person` presides the body aliased `b`. */
export const presides = (b: string, person: string): string => `(
  exists (select from app.body_officer f
    where f.body_id = ${b}.id and f.person_id = ${person} and f.office = 'CHAIR')
  or ${b}.type in ${COUNCIL_BODIES}
    and exists (select from app.membership s where s.person_id = ${person} and s.role = 'CHAIR'))`;

/** SQL of the name of a person aliased `p`, as people are called. */
export const nameOf = (p: string): string => `left(concat_ws(' ', nullif(${p}.given_name, ''), ${p}.family_name), 200)`;

/** Everybody who chairs, with where a mail reaches them. */
export const CHAIRS = `
  select p.id as "personId", ${nameOf('p')} as name, p.email
  from app.person p where p.archived_at is null and ${isChair('p.id')}
  order by lower(p.family_name), lower(p.given_name), p.id`;
