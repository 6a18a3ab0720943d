/**
 * The plan from top to bottom, for a query that joins axis `x`, objective `g` and its parent `pg`, action `a` and its
 * parent `pa`: axes, then what stands in none; straight under a heading before what is under its objectives; an action
 * before its parts.
 */
export const PLAN_ORDER = `
  x.position nulls last, x.id nulls last, (a.axis_id is null and a.objective_id is null),
  a.objective_id is not null, coalesce(pg.position, g.position), coalesce(pg.id, g.id), pg.id is not null, g.position, g.id,
  coalesce(pa.position, a.position), coalesce(pa.id, a.id), pa.id is not null, a.position, a.id`;

/** The headings that `PLAN_ORDER` reads, joined to action `a`. */
export const HEADINGS_OF_ACTION = `
  left join app.axis x on x.council_id = a.council_id and x.id = a.axis_id
  left join app.objective g on g.council_id = a.council_id and g.id = a.objective_id
  left join app.objective pg on pg.council_id = g.council_id and pg.id = g.parent_id
  left join app.action pa on pa.council_id = a.council_id and pa.id = a.parent_id and pa.removed_at is null`;
