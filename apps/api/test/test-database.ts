import pg from 'pg';

interface Prepared {
  adminUrl: string;
  template: string;
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

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: prepared().adminUrl });
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
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await asAdmin(`create database ${name} template ${template} owner trame_owner`);
  return { name, appUrl: on(appUrl, name), workerUrl: on(workerUrl, name), superuserUrl: on(adminUrl, name) };
}

export const dropDatabase = (name: string): Promise<void> => asAdmin(`drop database if exists ${name} with (force)`);
