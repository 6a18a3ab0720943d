import { createHash } from 'node:crypto';
import { LIMITS } from '@trame/contracts/limits';
import { keysOf, type Recall } from '@trame/domain/imports/column-memory';
import { NO_PART, type PlacedColumn } from '@trame/domain/imports/column-part';
import { COLUMN_FIELDS } from '@trame/domain/imports/columns';
import type { Layout } from '@trame/domain/imports/layout';
import type { Sheet } from '@trame/domain/imports/sheet';
import type { EntityManager } from 'typeorm';

const REMEMBER = `
  insert into app.remembered_column (heading_hash, field, part)
  select * from unnest($1::text[], $2::text[], $3::jsonb[])
  on conflict (council_id, heading_hash)
  do update set field = excluded.field, part = excluded.part, said_at = now()`;

/** What no file has asked for in years says little of the next one. */
export const FORGET_COLUMNS = `
  delete from app.remembered_column where said_at < now() - interval '${LIMITS.imports.memoryYears} years'`;

/** A wrong row taken for the headings may hold names: what is kept of a heading cannot be read. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** What the council said in earlier imports that columns hold. */
export async function recallOf(tx: EntityManager): Promise<Recall> {
  const rows = await tx.query<(PlacedColumn & { heading: string })[]>(
    'select heading_hash as heading, field, part from app.remembered_column where field = any($1)',
    [COLUMN_FIELDS],
  );
  const known = new Map(rows.map(({ heading, field, part }) => [heading, { field, part }]));
  return (key) => known.get(hashOf(key));
}

/** Keeps what each column of an accepted import held, the ignored ones too: that was a choice. */
export async function rememberColumns(tx: EntityManager, { rows }: Sheet, layout: Layout): Promise<void> {
  const { kind, header, columns, parts } = layout;
  const keys = keysOf(kind, rows[header] ?? []);
  const said = columns.flatMap((field, column) =>
    (keys[column] ?? []).map((key) => ({ hash: hashOf(key), field, part: parts[column] ?? NO_PART })),
  );
  // two years of one heading share their broader key: the later column speaks for it; in one order, so that two imports
  // accepted at once wait for each other and never both
  const last = [...new Map(said.map((one) => [one.hash, one])).values()].toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
  await tx.query(REMEMBER, [
    last.map(({ hash }) => hash),
    last.map(({ field }) => field),
    last.map(({ part }) => JSON.stringify(part)),
  ]);
}
