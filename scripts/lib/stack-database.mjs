import path from 'node:path';
import { prepareDatabase } from './database.mjs';
import { startPostgres } from './postgres.mjs';

const GIVEN = { appUrl: 'APP_DATABASE_URL', workerUrl: 'WORKER_DATABASE_URL', migrationUrl: 'MIGRATION_DATABASE_URL' };
const SERVER_DATABASES = ['', 'postgres', 'template1'];
const DEFAULT_NAME = 'trame';

/**
 * The database of an installation: the three addresses when they are given (production), else the server of `DATABASE_URL`,
 * else the embedded PostgreSQL of `dataDir`.
 * @param {{ dataDir: string, throwAway: boolean, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ urls: { APP_DATABASE_URL: string, WORKER_DATABASE_URL: string, MIGRATION_DATABASE_URL: string },
 *   postgres?: Awaited<ReturnType<typeof startPostgres>>, given?: boolean }>}
 *   `postgres` when it is ours to stop; `given` when the addresses came from outside: no demo council there
 */
export async function findDatabase({ dataDir, throwAway, env }) {
  if (!throwAway && Object.values(GIVEN).every((name) => env[name]))
    return { urls: pick((key) => env[GIVEN[key]]), given: true };
  const secretsFile = path.join(dataDir, 'database-secrets.json');
  if (!throwAway && env.DATABASE_URL) {
    const made = await prepareDatabase({ adminUrl: env.DATABASE_URL, name: nameIn(env.DATABASE_URL), secretsFile });
    return { urls: pick((key) => made[key]) };
  }
  const postgres = await startPostgres({ dir: path.join(dataDir, 'postgres'), throwAway });
  try {
    const secrets = throwAway ? {} : { secretsFile };
    const made = await prepareDatabase({ adminUrl: postgres.url, name: DEFAULT_NAME, ...secrets });
    return { urls: pick((key) => made[key]), postgres };
  } catch (error) {
    if (!postgres.adopted) await postgres.stop(); // nobody else knows of it: it would keep us from ending
    throw error;
  }
}

const pick = (valueOf) => Object.fromEntries(Object.entries(GIVEN).map(([key, name]) => [name, valueOf(key)]));

/** The database named in an address; an address that names one of the server's own stands for the whole server. */
export function nameIn(url) {
  const name = URL.canParse(url) ? decodeURIComponent(new URL(url).pathname.slice(1)) : '';
  return SERVER_DATABASES.includes(name) ? DEFAULT_NAME : name;
}
