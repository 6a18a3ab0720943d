import type { EntityManager } from 'typeorm';

export interface CascadingChild {
  readonly table: string;
  readonly column: string;
}

/**
 * The tables whose rows would silently go with a row of `table` (`on delete cascade`), asked of the catalogue so that
 * a table added later is not forgotten: what was hung on an imported row since is a reason to keep it.
 */
export function cascadingChildren(tx: EntityManager, table: `app.${string}`): Promise<CascadingChild[]> {
  return tx.query<CascadingChild[]>(
    `select k.conrelid::regclass::text as table, a.attname as column
     from pg_constraint k
     cross join lateral unnest(k.conkey, k.confkey) as pair (child, parent)
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.child
     join pg_attribute p on p.attrelid = k.confrelid and p.attnum = pair.parent
     where k.contype = 'f' and k.confdeltype = 'c' and k.confrelid = $1::regclass and p.attname = 'id'`,
    [table],
  );
}
