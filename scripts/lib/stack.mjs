import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programFile, SERVER_FLAGS } from './bundle-api.mjs';
import { startChild } from './child.mjs';
import { read, run } from './command.mjs';
import { freePort } from './ports.mjs';
import { findDatabase } from './stack-database.mjs';

const READY_MS = 60_000;
const POLL_MS = 50;
const ROOT = path.resolve(import.meta.dirname, '../..');
const WEB_DIR = path.join(ROOT, 'apps/web/dist');
const WATCH = [...SERVER_FLAGS, '--watch', '--watch-preserve-output'];
const program = (name, options) => path.join(ROOT, programFile(name, options));

/**
 * Starts a whole Trame from what is built: database, migrations, demo council, API, worker.
 * @param {{ dataDir: string, port?: number, throwAway?: boolean, env?: NodeJS.ProcessEnv, watched?: boolean,
 *   signal?: AbortSignal }} options
 *   `port`: a free one when absent; `throwAway`: a database of its own, erased by `stop`;
 *   `watched`: the servers are what the compiler wrote last, and start again when it writes;
 *   `signal` gives up
 * @returns once the API says it is ready: `url`, `accounts` (of the demo), `urls` (of the database, by variable),
 *   `api`, `worker`, `postgres` (when it is ours), `failure` (a sentence, when a part died by itself),
 *   `stop` (API and worker together, then the database)
 */
export async function startStack({ dataDir, port, throwAway = false, env = process.env, watched, signal }) {
  const { urls, postgres, given } = await findDatabase({ dataDir, throwAway, env });
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((child) => child.stop()));
    await postgres?.stop();
  };
  try {
    await migrate({ ...env, ...urls }, { watched, signal });
    const variables = childVariables({ env, urls, dataDir, port: port ?? (await freePort()) });
    const serve = (name, file) =>
      startChild({ name, file: program(file, { watched }), env: variables, flags: watched ? WATCH : SERVER_FLAGS });
    started.push(serve('Le serveur', 'main'), serve('Le facteur', 'worker'));
    const [api, worker] = started;
    const failure = Promise.race([...started.map(({ exited }) => exited), ...(postgres ? [deathOf(postgres)] : [])]);
    const [accounts] = await Promise.all([
      given ? [] : seed({ ...env, ...urls }, { watched, signal }),
      untilReady(`http://127.0.0.1:${variables.PORT}/health/ready`, failure, signal),
    ]);
    return { url: variables.PUBLIC_URL, accounts, urls, api, worker, postgres, failure, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Brings the tables of `MIGRATION_DATABASE_URL` to the version that is built. */
export const migrate = (env, { watched, signal } = {}) =>
  run(process.execPath, [program('migrate', { watched })], { env, signal, quiet: true });

/** Makes the demo councils when the database holds none. @returns the accounts to visit them */
export const seed = async (env, { watched, signal } = {}) =>
  JSON.parse(await read(process.execPath, [program('seed', { watched })], { env, signal }));

/** What the servers are told: never the accounts that may create roles or change tables. */
function childVariables({ env, urls, dataDir, port }) {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, ...safe } = { ...env, ...urls };
  const address = `http://localhost:${port}`;
  const known = { PORT: String(port), DATA_DIR: dataDir, WEB_DIR };
  return { PUBLIC_URL: address, ...safe, ...known };
}

const deathOf = async ({ exited }) => {
  await exited;
  return 'PostgreSQL s’est arrêté.';
};

async function untilReady(address, failure, signal) {
  const deadline = Date.now() + READY_MS;
  let died;
  failure.then((sentence) => {
    died = sentence;
  });
  while (!(await answers(address))) {
    signal?.throwIfAborted();
    if (died) throw new Error(died);
    if (Date.now() > deadline) throw new Error('Le serveur n’est pas prêt après une minute.');
    await sleep(POLL_MS);
  }
}

const answers = (address) =>
  fetch(address).then(
    (answer) => answer.ok,
    () => false,
  );
