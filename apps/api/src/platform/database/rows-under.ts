import type { EntityManager } from 'typeorm';

/** Rows of one table, as the database writes them in JSON. */
interface RowsOf {
  readonly table: string;
  readonly rows: readonly StoredRow[];
}
type StoredRow = Readonly<Record<string, unknown>>;

/** A row that names a deleted one, and only loses that name when it goes. */
export interface CutLink {
  readonly table: string;
  readonly column: string;
  readonly id: string;
  /** The id it named. */
  readonly named: string;
}

/** What goes when rows are deleted: themselves, all that hangs on them, and the names others had for them. */
export interface RowsUnder {
  /** Each table after those its rows hang on. */
  readonly tables: readonly RowsOf[];
  readonly links: readonly CutLink[];
}

/** A foreign key that names the id of a row, and what a deletion does through it: (c)ascade or set (n)ull. */
interface Edge {
  parent: string;
  child: string;
  column: string;
  rule: 'c' | 'n';
}

// Which keys there are is read from the catalogue: a table added tomorrow comes back like the others.
const EDGES = `
  select 'app.' || p.relname as parent, 'app.' || h.relname as child, a.attname as column, c.confdeltype as rule
  from pg_constraint c
  join pg_class p on p.oid = c.confrelid join pg_class h on h.oid = c.conrelid
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.contype = 'f' and c.confdeltype in ('c', 'n') and c.connamespace = 'app'::regnamespace
    and a.attname <> 'council_id'
  order by 2, 3`;

const COLUMNS = `
  select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;

/**
 * Reads what a deletion of rows of `table` would take with it. Only what the transaction may see is there: a caller deletes
 * nothing on which rows hang that its actor must not see.
 */
export async function rowsUnder(tx: EntityManager, table: string, ids: readonly string[]): Promise<RowsUnder> {
  if (ids.length === 0) return { tables: [], links: [] };
  const edges = await tx.query<Edge[]>(EDGES);
  const order = downFrom(table, edges);
  const gone = new Map<string, RowsOf>();
  for (const each of order) {
    const above = edges.filter(({ child, rule, parent }) => child === each && rule === 'c' && gone.has(parent));
    const rows = each === table ? await named(tx, each, [['id', ids]]) : await hangingOn(tx, each, above, gone);
    gone.set(each, { table: each, rows });
  }
  const links: CutLink[] = [];
  for (const edge of edges) if (edge.rule === 'n') links.push(...(await cutBy(tx, edge, gone)));
  return { tables: [...gone.values()].filter(({ rows }) => rows.length > 0), links };
}

/** Writes them again as they were. A name is given back to whoever did not take another meanwhile. */
export async function putBackRows(tx: EntityManager, { tables, links }: RowsUnder): Promise<void> {
  for (const { table, rows } of tables) {
    const [columns] = await tx.query<{ names: string }[]>(COLUMNS, [table]);
    const names = columns?.names ?? '';
    await tx.query(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
  for (const { table, column, id, named: value } of links) {
    await tx.query(`update ${table} set ${column} = $2 where id = $1 and ${column} is null`, [id, value]);
  }
}

/** `table` and those that hang on it, each after all it hangs on. */
function downFrom(table: string, edges: readonly Edge[]): string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const { parent, child, rule } of edges) if (parent === each && rule === 'c') visit(child);
    order.unshift(each);
  };
  visit(table);
  return order;
}

const idsOf = (found: RowsOf | undefined): string[] => (found?.rows ?? []).map(({ id }) => String(id));

async function hangingOn(
  tx: EntityManager,
  table: string,
  above: readonly Edge[],
  gone: ReadonlyMap<string, RowsOf>,
): Promise<StoredRow[]> {
  const wanted = above.map(({ column, parent }) => [column, idsOf(gone.get(parent))] as const);
  const asked = wanted.filter(([, ids]) => ids.length > 0);
  return asked.length === 0 ? [] : named(tx, table, asked);
}

async function named(
  tx: EntityManager,
  table: string,
  wanted: readonly (readonly [column: string, ids: readonly string[]])[],
): Promise<StoredRow[]> {
  const any = wanted.map(([column], place) => `t.${column} = any ($${place + 1}::uuid[])`).join(' or ');
  const found = await tx.query<{ row: StoredRow }[]>(
    `select to_jsonb(t) as row from ${table} t where ${any} order by 1`,
    wanted.map(([, ids]) => ids),
  );
  return found.map(({ row }) => row);
}

/** Names that rows which stay had for rows that go. */
async function cutBy(
  tx: EntityManager,
  { parent, child, column }: Edge,
  gone: ReadonlyMap<string, RowsOf>,
): Promise<CutLink[]> {
  const ids = idsOf(gone.get(parent));
  if (ids.length === 0) return [];
  const going = new Set(idsOf(gone.get(child)));
  const rows = await named(tx, child, [[column, ids]]);
  return rows.flatMap((row) => {
    const id = String(row['id']);
    return going.has(id) ? [] : [{ table: child, column, id, named: String(row[column]) }];
  });
}
