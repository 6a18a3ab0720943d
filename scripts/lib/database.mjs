import pg from 'pg';
import { refuseBadAddress, whyRefused } from './database-refusals.mjs';
import { keepPasswords } from './database-secrets.mjs';

const OLDEST = 15;
const ROLES = ['trame_owner', 'trame_app', 'trame_worker', 'trame_backup'];
const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gist', 'citext'];
// On the role and not on the connection, so that they survive a pooler.
const LIMITS = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  plan_cache_mode: 'force_generic_plan',
  // a screen is one long statement over few rows: where PostgreSQL was built with LLVM, compiling it takes a second, running it a few ms
  jit: 'off',
};
const ONE_AT_A_TIME = 7_263_001;

/**
 * Makes the four roles and the database of an installation, or brings them back to what they must be. Runs any number of times.
 * @param {{ adminUrl: string, name: string, secretsFile?: string, passwords?: Record<string, string> }} options
 *   `adminUrl`: an account that may create roles and databases on PostgreSQL 15 or later;
 *   `secretsFile`: where the passwords of the roles are kept (0600); absent, they are new each time;
 *   `passwords`: chosen ones, by role, that no file keeps
 * @returns {Promise<{ appUrl: string, workerUrl: string, migrationUrl: string, backupUrl: string }>}
 * @throws with one sentence for a person when the server is wrong, too old or refuses
 */
export async function prepareDatabase({ adminUrl, name, secretsFile, passwords: chosen = {} }) {
  const passwords = { ...keepPasswords(ROLES, secretsFile), ...chosen };
  await withClient(adminUrl, async (client) => {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    for (const role of ROLES) await prepareRole(client, role, passwords[role]);
    await prepareBackupRole(client);
    await createDatabase(client, name);
  });
  await withClient(urlFor(adminUrl, name), (client) => prepareInside(client, name));
  const url = (role) => urlFor(adminUrl, name, role, passwords[role]);
  return {
    appUrl: url('trame_app'),
    workerUrl: url('trame_worker'),
    migrationUrl: url('trame_owner'),
    backupUrl: url('trame_backup'),
  };
}

/** The address of database `name` on the same server, for another account when one is given. */
export function urlFor(adminUrl, name, user, password) {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function withClient(url, work) {
  refuseBadAddress(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return await work(client);
  } catch (cause) {
    throw new Error(whyRefused(url, cause), { cause });
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client) {
  const { rows } = await client.query(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major`,
  );
  if (rows[0].major < OLDEST)
    throw new Error(`PostgreSQL ${rows[0].version} est trop ancien, il faut ${OLDEST} ou plus`);
}

async function prepareRole(client, role, password) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${role}`);
  await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`);
  if (role !== 'trame_app' && role !== 'trame_worker') return;
  for (const [setting, value] of Object.entries(LIMITS))
    await client.query(`alter role ${role} set ${setting} = '${value}'`);
}

/** A dump under row-level security holds no row. Only a superuser may lift it: without one, back up as the server's administrator. */
async function prepareBackupRole(client) {
  await client.query('alter role trame_backup set default_transaction_read_only = on');
  if (!(await isSuperuser(client))) return;
  await client.query('alter role trame_backup bypassrls');
  await client.query('grant pg_read_all_data to trame_backup');
}

async function isSuperuser(client) {
  const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user');
  return rows[0].rolsuper;
}

async function createDatabase(client, name) {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount > 0) return;
  // Without superuser rights, only a member of the future owner may give it a database.
  if (!(await isSuperuser(client))) await client.query('grant trame_owner to current_user');
  await client.query(
    // French order and case whatever the server speaks: under the locale C, « É » has no small letter
    `create database ${client.escapeIdentifier(name)} owner trame_owner encoding 'UTF8'
     locale_provider icu icu_locale 'fr-FR' template template0`,
  );
}

async function prepareInside(client, name) {
  for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension}`);
  const database = client.escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant all on database ${database} to trame_owner`);
  await client.query('grant all on schema public to trame_owner');
  await client.query(`grant connect on database ${database} to trame_app, trame_worker, trame_backup`);
}
