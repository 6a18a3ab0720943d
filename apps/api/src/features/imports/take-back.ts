import type { ImportReport, KeptKind } from '@trame/contracts/imports';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { cascadingChildren } from './cascading-children.ts';
import { putBack, type Staying, type Written } from './put-back.ts';

type Kept = ImportReport['kept'][number];

interface Table {
  readonly table: `app.${string}`;
  /** The row tells whether it was changed. */
  readonly versioned: boolean;
  /** How screens name it; rows without a name follow the thing they belong to in silence. */
  readonly what: KeptKind | null;
  /** Rows that go with it and are no reason to keep it. */
  readonly parts?: readonly string[];
  /** Leaves in place what belongs to somebody or something that stays (`$2`), so that it stays whole. */
  readonly spare?: string;
}

const OF_ACTION = 't.action_id <> all($2)';
const OF_INDICATOR = 't.indicator_id in (select i.id from app.indicator i where i.action_id <> all($2))';
const OF_PERSON = 't.person_id <> all($2)';
const OF_HOLDER = 'not exists (select from app.mandate_holder h where h.mandate_id = t.id and h.person_id = any($2))';

/** In the order they are taken back, each after those that lean on it. */
const TABLES: readonly Table[] = [
  { table: 'app.progress_note', versioned: true, what: null, spare: OF_ACTION },
  { table: 'app.measurement', versioned: true, what: 'MEASUREMENT', spare: OF_INDICATOR },
  { table: 'app.indicator', versioned: true, what: 'INDICATOR', spare: OF_ACTION },
  { table: 'app.action_budget_line', versioned: true, what: 'BUDGET_LINE', spare: OF_ACTION },
  { table: 'app.milestone', versioned: true, what: 'MILESTONE', spare: OF_ACTION },
  { table: 'app.action_partner', versioned: true, what: null, spare: OF_ACTION },
  { table: 'app.action', versioned: true, what: 'ACTION', parts: ['app.action_theme'] },
  { table: 'app.objective', versioned: true, what: 'OBJECTIVE' },
  { table: 'app.axis', versioned: true, what: 'AXIS' },
  { table: 'app.roadmap', versioned: true, what: 'ROADMAP' },
  { table: 'app.body_officer', versioned: false, what: null, spare: OF_PERSON },
  { table: 'app.mandate', versioned: true, what: null, parts: ['app.mandate_holder'], spare: OF_HOLDER },
  { table: 'app.seat', versioned: true, what: null },
  { table: 'app.affiliation', versioned: false, what: null, spare: OF_PERSON },
  { table: 'app.body', versioned: true, what: 'BODY' },
  { table: 'app.person', versioned: true, what: 'PERSON' },
  { table: 'app.organization', versioned: true, what: 'ORGANIZATION' },
];

/**
 * Deletes what the import created and puts back what it changed, unless somebody changed it since (`CHANGED`) or
 * something written since needs it (`USED`). Answers what stays, kind by kind, in the order of the file.
 */
export async function takeBack(tx: EntityManager, batchId: string): Promise<Kept[]> {
  await tx.query('savepoint trial');
  const alone = await takeBackAllBut(tx, batchId, []);
  if (alone.length === 0) return [];
  // whoever stays, stays with their organisation and their seats: once more, now that it is known who
  await tx.query('rollback to savepoint trial');
  const staying = await takeBackAllBut(
    tx,
    batchId,
    alone.map(({ id }) => id),
  );
  return staying.map(({ id: _, ...kept }) => kept);
}

async function takeBackAllBut(tx: EntityManager, batchId: string, spared: readonly string[]): Promise<Staying[]> {
  const staying: Staying[] = [];
  for (const table of TABLES) {
    const written = await tx.query<Written[]>(
      `select object_id as id, name, version, before from app.import_written
       where batch_id = $1 and table_name = $2 order by position`,
      [batchId, table.table],
    );
    const created = written.filter(({ before }) => before === null);
    const changed = written.filter(({ before }) => before !== null);
    staying.push(
      ...(await deleteCreated(tx, table, created, spared)),
      ...(await putBack(tx, batchId, table.table, changed)),
    );
  }
  return staying;
}

async function deleteCreated(
  tx: EntityManager,
  table: Table,
  created: readonly Written[],
  spared: readonly string[],
): Promise<Staying[]> {
  if (created.length === 0) return [];
  const changed = await changedSince(tx, table, created);
  const free = created.map(({ id }) => id).filter((id) => !changed.has(id));
  await deleteUnused(tx, table, free, spared);
  const { what } = table;
  if (what === null) return [];
  const ids = created.map(({ id }) => id);
  const { spare } = table;
  // what stays with its action, which is named, needs no word of its own
  const left = await tx.query<{ id: string }[]>(
    `select t.id from ${table.table} t where t.id = any($1)${spare ? ` and ${spare}` : ''}`,
    spare ? [ids, spared] : [ids],
  );
  const stays = new Set(left.map(({ id }) => id));
  return created
    .filter(({ id }) => stays.has(id))
    .map(({ id, name }) => ({ id, what, name, why: changed.has(id) ? 'CHANGED' : 'USED' }));
}

async function changedSince(
  tx: EntityManager,
  { table, versioned }: Table,
  created: readonly Written[],
): Promise<Set<string>> {
  if (!versioned) return new Set();
  const ids = created.map(({ id }) => id);
  const rows = await tx.query<{ id: string }[]>(`select id from ${table} where id = any($1) and version > 1`, [ids]);
  return new Set(rows.map(({ id }) => id));
}

/** All at once where nothing needs them; one by one where the database refuses, to keep only those in use. */
async function deleteUnused(
  tx: EntityManager,
  table: Table,
  ids: readonly string[],
  spared: readonly string[],
): Promise<void> {
  const { parts = [], spare } = table;
  const children = await cascadingChildren(tx, table.table);
  const unused = children
    .filter((child) => !parts.includes(child.table))
    // what hangs on a row of its own kind goes with it when the import wrote both
    .map((child) => [child, child.table === table.table ? 'and c.id <> all ($1)' : ''] as const)
    .map(([child, others]) => `not exists (select from ${child.table} c where c.${child.column} = t.id ${others})`);
  const conditions = ['t.id = any($1)', ...unused, ...(spare ? [spare] : [])];
  const statement = `delete from ${table.table} t where ${conditions.join(' and ')}`;
  const values = spare ? [spared] : [];
  if (await attempt(tx, statement, [ids, ...values])) return;
  for (const id of ids) await attempt(tx, statement, [[id], ...values]);
}

const FOREIGN_KEY = '23503';

async function attempt(tx: EntityManager, statement: string, values: readonly unknown[]): Promise<boolean> {
  await tx.query('savepoint taking_back');
  try {
    await tx.query(statement, [...values]);
    await tx.query('release savepoint taking_back');
    return true;
  } catch (error) {
    await tx.query('rollback to savepoint taking_back');
    if (error instanceof QueryFailedError && (error.driverError as { code?: string }).code === FOREIGN_KEY)
      return false;
    throw error;
  }
}
