/**
 * Whether the reader may know where the action aliased `a` was born: everybody reads the plan, and a restricted item is
 * not to be told from what came out of it.
 */
export const maySeeOrigin = (a: string): string => `
  not exists (select from app.agenda_item o left join app.restricted_item w on w.item_id = o.id
    where o.id = ${a}.item_id and o.restricted and w.item_id is null)`;
