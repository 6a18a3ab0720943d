import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { TenantDb } from '../src/platform/database/tenant-db.ts';
import { anyRow } from './any-row.ts';
import {
  definerFunctions,
  looseForeignKeys,
  looseUniqueIndexes,
  type TenantTable,
  tenantTables,
  unindexedForeignKeys,
} from './catalogue.ts';
import { ownApp } from './test-app.ts';

const app = await ownApp();
const tables = await tenantTables(app.superuser);
const named = (wanted: (table: TenantTable) => boolean) => tables.filter(wanted).map(({ name }) => name);
/** Verbs that some tables do not grant: nobody rewrites what was written there. */
const FEWER: Record<string, string[]> = {
  audit_entry: ['INSERT', 'SELECT'],
  audit_head: ['INSERT', 'SELECT', 'UPDATE'],
  minutes_text: ['DELETE', 'INSERT', 'SELECT'],
  minutes_version: ['DELETE', 'INSERT', 'SELECT'],
  presence_log: ['INSERT', 'SELECT'],
};
const FULL = ['DELETE', 'INSERT', 'SELECT', 'UPDATE'];

describe('the catalogue', () => {
  it('has row-level security enabled and forced on every table of a council', () => {
    expect(tables.length).toBeGreaterThan(25);
    expect(named(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
    expect(named(({ policies }) => !policies.includes('council_isolation'))).toEqual([]);
  });

  it('grants four verbs at most, and lets the application own nothing', () => {
    const other = tables.filter(({ name, privileges }) => String(privileges) !== String(FEWER[name] ?? FULL));
    expect(other).toEqual([]);
    expect(named(({ owner }) => owner !== 'trame_owner')).toEqual([]);
  });

  it('carries the council in every unique and foreign key', async () => {
    expect(await looseUniqueIndexes(app.superuser)).toEqual([]);
    expect(await looseForeignKeys(app.superuser)).toEqual([]);
  });

  it('indexes every foreign key', async () => {
    expect(await unindexedForeignKeys(app.superuser)).toEqual([]);
  });

  it('fixes the search path of every function that runs as its owner', async () => {
    const functions = await definerFunctions(app.superuser);
    expect(functions.filter(({ path }) => path !== 'search_path=core, pg_temp')).toEqual([]);
    expect(functions.filter(({ name }) => name.startsWith('app.'))).toEqual([]);
  });

  it('has every column an entity names, of the kind it says', async () => {
    const missing: string[] = [];
    for (const { tableName, columns } of app.nest.get(DataSource).entityMetadatas) {
      for (const { databaseName, isNullable } of columns) {
        const { rows } = await app.superuser.query<{ is_nullable: string }>(
          `select is_nullable from information_schema.columns
           where table_schema = 'app' and table_name = $1 and column_name = $2`,
          [tableName, databaseName],
        );
        if (rows[0]?.is_nullable !== (isNullable ? 'YES' : 'NO')) missing.push(`${tableName}.${databaseName}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('stores nowhere that an action is late: it follows from its date', async () => {
    const stored = () =>
      app.superuser.query<{ name: string }>(`
        select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'app' and column_name ~ '(^|_)(late|lateness|overdue)($|_)'`);
    expect((await stored()).rows).toEqual([]);
    await app.superuser.query('create table app.hasty (days_late integer)');
    try {
      expect((await stored()).rows).toEqual([{ name: 'hasty.days_late' }]);
    } finally {
      await app.superuser.query('drop table app.hasty');
    }
  });

  it('keeps from a lead what hangs on another group, table by table; those of the council are named', () => {
    expect(named(({ policies }) => !policies.includes('own_groups'))).toEqual(OF_THE_COUNCIL);
  });

  it('notices a table left outside the walls', async () => {
    await app.superuser.query('create table app.forgotten (council_id uuid, id uuid primary key)');
    try {
      const [forgotten] = (await tenantTables(app.superuser)).filter(({ name }) => name === 'forgotten');
      expect([forgotten?.enabled, forgotten?.policies]).toEqual([false, []]);
      expect(await looseUniqueIndexes(app.superuser)).toEqual(['app.forgotten_pkey']);
    } finally {
      await app.superuser.query('drop table app.forgotten');
    }
  });
});

describe.each(tables.map(({ name }) => name))('table %s', (table) => {
  let mine: string;
  let theirs: string;
  let personId: string | null = null;
  const asMine = <T>(work: (tx: EntityManager) => Promise<T>) =>
    app.nest.get(TenantDb).transaction({ councilId: mine, personId, role: 'COORDINATOR' }, work);

  beforeAll(async () => {
    ({ councilId: mine } = await app.council());
    ({ councilId: theirs } = await app.council());
    for (const councilId of [mine, theirs]) await anyRow(app.superuser, table, councilId).catch(existsAlready);
    if (OF_ONE_PERSON.includes(table)) personId = await onlyReader(table, mine);
  });

  it('shows one council its own rows and no other', async () => {
    const seen = await asMine((tx) => tx.query<{ council_id: string }[]>(`select council_id from app.${table}`));
    expect(new Set(seen.map(({ council_id }) => council_id))).toEqual(new Set([mine]));
  });

  it('shows nothing when no council was announced', async () => {
    const seen = await app.nest.get(DataSource).query<unknown[]>(`select from app.${table}`);
    expect(seen).toHaveLength(0);
  });

  it('refuses a row forged for another council', async () => {
    const forged = asMine((tx) => tx.query(`update app.${table} set council_id = $1`, [theirs]));
    await expect(forged).rejects.toThrow(/row-level security|permission denied/);
  });

  it('loses nothing of another council to a delete without condition', async () => {
    const count = async () => {
      const { rows } = await app.superuser.query(`select count(*)::int as n from app.${table} where council_id = $1`, [
        theirs,
      ]);
      return rows[0].n;
    };
    const before = await count();
    await asMine((tx) => tx.query(`delete from app.${table}`)).catch(() => undefined);
    expect(before).toBeGreaterThan(0);
    expect(await count()).toBe(before);
  });
});

/**
 * Tables a lead reads as members do, because no group has them: the council itself and its directory of organisations, the
 * frame of the plan, what the coordination or the worker alone reads, and what another wall keeps already.
 */
const OF_THE_COUNCIL: readonly string[] = [
  ...['access_need', 'activity_report', 'audit_entry', 'audit_head', 'axis', 'calendar_feed'],
  ...['campaign', 'campaign_contact', 'campaign_event', 'chair_code', 'chair_point', 'council_profile'],
  ...['counter', 'finding', 'finding_territory', 'idempotency', 'import_batch', 'import_choice'],
  ...['import_written', 'inbound_mail', 'letterhead', 'local_framework_item', 'mailed_news', 'membership'],
  ...['news_request', 'objective', 'objective_need', 'organization', 'outbox', 'plan_change'],
  ...[
    'private_note',
    'remembered_column',
    'report_photo',
    'report_text',
    'restricted_item',
    'roadmap',
    'territory_unit',
  ],
];

/** Tables whose rows exist for the person they name and for nobody else, whatever their role. */
const OF_ONE_PERSON = ['private_note', 'saved_view'];

async function onlyReader(table: string, councilId: string): Promise<string | null> {
  const { rows } = await app.superuser.query<{ person_id: string }>(
    `select person_id from app.${table} where council_id = $1`,
    [councilId],
  );
  return rows[0]?.person_id ?? null;
}

/** Opening a council already stores a row in some tables whose key is the council alone. */
function existsAlready(error: unknown): void {
  if (!String(error).includes('duplicate key')) throw error;
}
