import type { EntityManager } from 'typeorm';
import { newId } from '../platform/database/new-id.ts';

type Row = Record<string, unknown>;

/** Stores rows of one table by one statement, under their column names; those without `id` get one. */
export async function plant(tx: EntityManager, table: `app.${string}`, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  await tx.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** A drawer of ids by name: the same name gives the same id, so that rows may point at each other before they exist. */
export function idsByName(): (name: string) => string {
  const ids = new Map<string, string>();
  return (name) => {
    const id = ids.get(name) ?? newId();
    ids.set(name, id);
    return id;
  };
}
