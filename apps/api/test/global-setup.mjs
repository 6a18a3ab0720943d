import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApi, buildLite } from '../../../scripts/lib/build.mjs';
import { prepareDatabase } from '../../../scripts/lib/database.mjs';
import { startPostgres } from '../../../scripts/lib/postgres.mjs';

// Outside the checkout, which may sit where the account that PostgreSQL runs under cannot enter; each run has its own, and erases those of killed runs.
const CLUSTERS = join(tmpdir(), `trame-tests-${process.getuid?.() ?? 0}`, 'postgres');
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MIGRATE = fileURLToPath(new URL('../dist/bundled/migrate.js', import.meta.url));

/** One throw-away cluster for the run, or the server of `TEST_DATABASE_URL`; the template is migrated once. */
export default async function setup() {
  await buildApi(ROOT);
  await buildLite(ROOT);
  const cluster = process.env.TEST_DATABASE_URL ? null : await startPostgres({ dir: CLUSTERS, throwAway: true });
  const adminUrl = process.env.TEST_DATABASE_URL ?? cluster.url;
  const template = `tpl_${process.pid}`;
  const urls = await prepareDatabase({ adminUrl, name: template });
  const { migrate } = await import(MIGRATE);
  await migrate(urls.migrationUrl);
  globalThis.trameCluster = cluster;
  process.env.TRAME_TEST = JSON.stringify({ adminUrl, template, ...urls });
}
