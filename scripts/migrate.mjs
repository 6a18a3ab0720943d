import path from 'node:path';
import process from 'node:process';
import { prepareDatabase } from './lib/database.mjs';
import { migrate } from './lib/stack.mjs';
import { findDatabase, nameIn } from './lib/stack-database.mjs';

const DATA = path.resolve(import.meta.dirname, '..', process.env.DATA_DIR ?? '.data');
const ADDRESSES = ['MIGRATION_DATABASE_URL', 'APP_DATABASE_URL', 'WORKER_DATABASE_URL', 'BACKUP_DATABASE_URL'];

/**
 * `npm run db:migrate`: brings the database to this version. In production, `DATABASE_URL` beside the addresses of the
 * roles makes these roles with the passwords of their addresses; without it, they must exist.
 */
async function main(env) {
  if (env.DATABASE_URL && env.MIGRATION_DATABASE_URL) await makeRoles(env);
  const { urls, postgres } = await findDatabase({ dataDir: DATA, throwAway: false, env });
  await migrate({ ...env, ...urls });
  if (!postgres?.adopted) await postgres?.stop();
}

function makeRoles(env) {
  const addresses = ADDRESSES.flatMap((name) => (env[name] ? [new URL(env[name])] : []));
  const passwords = Object.fromEntries(
    addresses.map(({ username, password }) => [username, decodeURIComponent(password)]),
  );
  return prepareDatabase({ adminUrl: env.DATABASE_URL, name: nameIn(env.MIGRATION_DATABASE_URL), passwords });
}

await main(process.env);
