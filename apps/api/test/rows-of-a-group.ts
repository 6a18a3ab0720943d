import type pg from 'pg';
import { tenantTables } from './catalogue.ts';
import type { Ids } from './everything-read.ts';

/** Rows of a council, by table, as they stand. */
export type Rows = ReadonlyMap<string, ReadonlySet<string>>;

/** Parameters of addresses that are not named as the table of what they point at. */
const TABLE_OF: Readonly<Record<string, string>> = {
  itemId: 'agenda_item',
  seriesId: 'meeting_series',
  viewId: 'saved_view',
  feedId: 'calendar_feed',
  proposalId: 'parked_point',
};
/** What people write, and what stands for nothing else: free text, whatever table it is in. */
const WORDS =
  /^(title|label|text|name|family_name|description|question|message|notice_text|place|mandate_text|context|aims|human_means|evaluation|role_text|source|unit|note|passage|sentence|file_name|external_reference|device)$/;

/** All rows of a council: what is added to it afterwards can be told apart. */
export async function rowsOf(db: pg.Client, councilId: string): Promise<Rows> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { name } of await tenantTables(db)) {
    const { rows } = await db.query<{ row: string }>(`select t::text as row from app.${name} t where council_id = $1`, [
      councilId,
    ]);
    found.set(name, new Set(rows.map(({ row }) => row)));
  }
  return found;
}

/**
 * Writes `mark` into every free text of the rows a council did not have `before`, past every rule, and answers their ids
 * by table, and which columns were written.
 */
export async function markNewRows(
  db: pg.Client,
  { councilId, before, mark }: { councilId: string; before: Rows; mark: string },
): Promise<{ ids: ReadonlyMap<string, string[]>; marked: string[] }> {
  const ids = new Map<string, string[]>();
  const marked: string[] = [];
  for (const { name: table } of await tenantTables(db)) {
    const isNew = 'council_id = $1 and not t::text = any($2)';
    const known = [councilId, [...(before.get(table) ?? [])]];
    const { rows } = await db.query<{ id: string | null }>(
      `select to_jsonb(t) ->> 'id' as id from app.${table} t where ${isNew}`,
      known,
    );
    ids.set(
      table,
      rows.flatMap(({ id }) => (id ? [id] : [])),
    );
    const written = rows.length > 0 ? await wordsOf(db, table) : [];
    if (written.length === 0) continue;
    // all columns of a row at once: its text is how it is known to be new
    const set = written.map((column) => `${column} = left($3 || ' ' || ${column}, 80)`).join(', ');
    await db.query('set session_replication_role = replica');
    await db.query(`update app.${table} t set ${set} where ${isNew}`, [...known, mark]);
    await db.query('set session_replication_role = origin');
    marked.push(...written.map((column) => `${table}.${column}`));
  }
  return { ids, marked };
}

async function wordsOf(db: pg.Client, table: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `select c.column_name as name from information_schema.columns c
     where c.table_schema = 'app' and c.table_name = $1 and c.data_type = 'text' and not exists (
       select from pg_constraint k where k.conrelid = ('app.' || $1)::regclass and k.contype = 'c'
         and pg_get_constraintdef(k.oid) ~ ('\\(' || c.column_name || ' = ANY'))`,
    [table],
  );
  return rows.map(({ name }) => name).filter((name) => WORDS.test(name));
}

/** Ids by the names parameters have in addresses. */
export function placesOf(ids: ReadonlyMap<string, readonly string[]>): Ids {
  const named = [...ids].map(([table, of]) => [
    `${table.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`,
    of,
  ]);
  const others = Object.entries(TABLE_OF).map(([param, table]) => [param, ids.get(table) ?? []]);
  return Object.fromEntries([...named, ...others]) as Ids;
}
