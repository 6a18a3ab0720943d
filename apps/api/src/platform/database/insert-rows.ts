import type { EntityManager } from 'typeorm';

/** SQL type by column name, from our code only. */
export type ColumnTypes = Readonly<Record<string, string>>;

/**
 * `r` as the rows of a JSON parameter: `from ${rowsFrom(1, { id: 'uuid' })}`. One statement writes them all, and its
 * text does not depend on how many there are.
 */
export const rowsFrom = (parameter: number, columns: ColumnTypes): string =>
  `jsonb_to_recordset($${parameter}::jsonb) as r(${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** Inserts many rows of a tenant table by one statement. `rows` hold the columns under their database names. */
export async function insertRows(
  tx: EntityManager,
  table: `app.${string}`,
  columns: ColumnTypes,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns).join(', ');
  await tx.query(`insert into ${table} (${names}) select ${names} from ${rowsFrom(1, columns)}`, [
    JSON.stringify(rows),
  ]);
}
