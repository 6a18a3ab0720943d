import type pg from 'pg';
import { anyRow } from '../any-row.ts';
import { tenantTables } from '../catalogue.ts';
import type { PathValues } from './attacks.ts';

const snake = (name: string): string =>
  name.replace(/Ids?$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every table of a council, and those of the registry; not the attempts and visits that are counted, nor the national list of places. */
async function tables(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('app', 'published', 'core')
      and (n.nspname, c.relname) not in (('core', 'attempt'), ('core', 'login_session'), ('core', 'place'))
    order by 1`);
  return rows.map(({ name }) => name);
}

/** Each table with the number of its rows and a digest of what they say. */
export async function snapshot(db: pg.Client): Promise<string[]> {
  const parts = (await tables(db)).map(
    (name) =>
      `select '${name}' || ' ' || count(*) || ' ' || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as line from ${name} t`,
  );
  // fifty tables look like work to share: starting the helpers takes 70 ms, the work itself 4
  await db.query('set max_parallel_workers_per_gather = 0');
  const { rows } = await db.query<{ line: string }>({ name: 'snapshot', text: parts.join(' union all ') });
  return rows.map(({ line }) => line).toSorted();
}

/** Makes sure that each kind of thing exists in `councilId`. */
export async function fillEveryTable(db: pg.Client, councilId: string): Promise<void> {
  for (const { name } of await tenantTables(db)) {
    const { rowCount } = await db.query(`select from app.${name} where council_id = $1 limit 1`, [councilId]);
    if (rowCount === 0) await anyRow(db, name, councilId);
  }
}

/** Ids that exist in `councilId`, by the name a contract gives them: `meetingId` is a meeting where there is one, else anybody. */
export async function idsOf(db: pg.Client, councilId: string): Promise<PathValues> {
  const found = new Map<string, string>();
  for (const table of (await tables(db)).filter((name) => name.startsWith('app.'))) {
    const { rows } = await db.query<{ id: string | null }>(
      `select to_jsonb(t) ->> 'id' as id from ${table} t where council_id = $1 limit 1`,
      [councilId],
    );
    if (rows[0]?.id) found.set(table.slice('app.'.length), rows[0].id);
  }
  const anybody = found.get('person') ?? councilId;
  return (name) => (name === 'councilId' ? councilId : (found.get(snake(name)) ?? anybody));
}
