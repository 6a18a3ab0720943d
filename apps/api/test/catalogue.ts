import type pg from 'pg';

/** A table of schema `app`, as the catalogue of PostgreSQL describes it. */
export interface TenantTable {
  name: string;
  enabled: boolean;
  forced: boolean;
  owner: string;
  policies: string[];
  privileges: string[];
}

export async function tenantTables(db: pg.Client): Promise<TenantTable[]> {
  const { rows } = await db.query<TenantTable>(`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, r.rolname as owner,
      array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies,
      array(select distinct g.privilege_type::text from information_schema.role_table_grants g
            where g.table_schema = 'app' and g.table_name = c.relname and g.grantee = 'trame_app' order by 1) as privileges
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
    where n.nspname = 'app' and c.relkind in ('r', 'p', 'v', 'm') order by 1`);
  return rows;
}

/** Unique indexes whose first column is not the council: they would tell that a value exists elsewhere. */
export async function looseUniqueIndexes(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select i.indexrelid::regclass::text as name
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where n.nspname = 'app' and i.indisunique and a.attname is distinct from 'council_id'`);
  return rows.map(({ name }) => name);
}

/** Foreign keys inside `app` that do not carry the council: they would accept another council's row. */
export async function looseForeignKeys(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select k.conrelid::regclass::text || '.' || k.conname as name
    from pg_constraint k join pg_class t on t.oid = k.confrelid join pg_namespace n on n.oid = t.relnamespace
    where k.contype = 'f' and n.nspname = 'app' and not exists (
      select from unnest(k.conkey, k.confkey) as pair (here, there)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there
      where a.attname = 'council_id' and b.attname = 'council_id')`);
  return rows.map(({ name }) => name);
}

/** Foreign keys without an index that begins with two of their columns: a delete would read the whole table. */
export async function unindexedForeignKeys(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(`
    select k.conrelid::regclass::text || '.' || k.conname as name
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname = 'app' and not exists (
      select from pg_index i where i.indrelid = k.conrelid
        and i.indkey[0] = any (k.conkey) and i.indkey[least(1, array_length(k.conkey, 1) - 1)] = any (k.conkey))`);
  return rows.map(({ name }) => name);
}

/** Functions that run as their owner, with their search path. */
export async function definerFunctions(db: pg.Client): Promise<{ name: string; path: string | null }[]> {
  const { rows } = await db.query<{ name: string; path: string | null }>(`
    select n.nspname || '.' || p.proname as name, array_to_string(p.proconfig, ',') as path
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname in ('app', 'core') order by 1`);
  return rows;
}
