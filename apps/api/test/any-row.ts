import type pg from 'pg';

interface Column {
  name: string;
  type: string;
  /** The first value a check constraint allows, when it lists values. */
  allowed: string | null;
  /** The length a check constraint asks for, when it asks for one. */
  length: number | null;
}

const VALUES: Record<string, string> = {
  uuid: 'gen_random_uuid()',
  text: `'x'`,
  boolean: 'false',
  bytea: `'\\x00'`,
  integer: '1',
  smallint: '1',
  bigint: '1',
  numeric: '1',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  'timestamp without time zone': 'now()',
  json: `'{}'`,
  jsonb: `'{}'`,
  interval: `'1 hour'`,
  ARRAY: `'{}'`,
};

/** Columns a table needs more than "not null" tells: one of several must be there. */
const ALSO: Record<string, readonly string[]> = {
  action_partner: ['person_id'],
  comment: ['action_id'],
  document: ['meeting_id'],
  presenter: ['item_id', 'person_id'],
  subject_answer: ['text'],
};

async function requiredColumns(db: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await db.query<Column>(
    `select c.column_name as name, c.data_type as type,
       (select substring(pg_get_constraintdef(k.oid) from '''([A-Za-z_]+)''::text')
        from pg_constraint k where k.conrelid = ('app.' || $1)::regclass and k.contype = 'c'
          and pg_get_constraintdef(k.oid) ~ ('\\(' || c.column_name || ' = ANY') limit 1) as allowed,
       (select substring(pg_get_constraintdef(k.oid) from 'char_length\\(' || c.column_name || '\\) = (\\d+)')::int
        from pg_constraint k where k.conrelid = ('app.' || $1)::regclass and k.contype = 'c'
          and pg_get_constraintdef(k.oid) ~ ('char_length\\(' || c.column_name || '\\) = \\d') limit 1) as length
     from information_schema.columns c
     where c.table_schema = 'app' and c.table_name = $1 and c.is_generated = 'NEVER' and c.column_name <> 'council_id'
       and ((c.is_nullable = 'NO' and c.column_default is null) or c.column_name = any ($2))`,
    [table, ALSO[table] ?? []],
  );
  return rows;
}

const valueOf = ({ allowed, length, type }: Column): string => {
  if (length) return `'${'x'.repeat(length)}'`;
  return allowed ? `'${allowed}'` : (VALUES[type] ?? `'x'`);
};

/**
 * Stores a row of any table for a council, without regard to foreign keys: what the walls must hide does not need to
 * make sense, and a table added tomorrow is filled without anybody thinking of it.
 */
export async function anyRow(db: pg.Client, table: string, councilId: string): Promise<void> {
  const columns = await requiredColumns(db, table);
  const names = ['council_id', ...columns.map(({ name }) => name)].join(', ');
  const values = columns.map(valueOf);
  await db.query(`set session_replication_role = replica`);
  try {
    await db.query(`insert into app.${table} (${names}) values (${[`'${councilId}'`, ...values].join(', ')})`);
  } finally {
    await db.query(`set session_replication_role = origin`);
  }
}
