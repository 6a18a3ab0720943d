import pg from 'pg';

interface Prepared {
  adminUrl: string;
  template: string;
  migrationUrl: string;
  appUrl: string;
  workerUrl: string;
}

export interface TestDatabase {
  name: string;
  appUrl: string;
  workerUrl: string;
  superuserUrl: string;
}

const prepared = (): Prepared => JSON.parse(process.env['TRAME_TEST'] ?? '{}') as Prepared;

function on(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

const newName = (): string => `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;

async function asAdmin(statement: string, name = 'postgres'): Promise<void> {
  const client = new pg.Client({ connectionString: on(prepared().adminUrl, name) });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database copied from the migrated template: nothing to clean, nobody else's rows. */
export async function createDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, appUrl, workerUrl } = prepared();
  const name = newName();
  // by copying files: half the time of writing each page to the log
  await asAdmin(`create database ${name} template ${template} owner trame_owner strategy file_copy`);
  return { name, appUrl: on(appUrl, name), workerUrl: on(workerUrl, name), superuserUrl: on(adminUrl, name) };
}

/** A database with its extensions and no table; `url` is the account that migrates. */
export async function createEmptyDatabase(): Promise<{ name: string; url: string }> {
  const { migrationUrl } = prepared();
  const name = newName();
  await asAdmin(`create database ${name} template template0 owner trame_owner`);
  const extensions = ['unaccent', 'pg_trgm', 'btree_gist', 'citext'].map((each) => `create extension ${each}`);
  await asAdmin(extensions.join(';'), name);
  return { name, url: on(migrationUrl, name) };
}

export const dropDatabase = (name: string): Promise<void> => asAdmin(`drop database if exists ${name} with (force)`);
