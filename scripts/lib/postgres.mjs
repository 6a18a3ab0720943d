import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { chooseAccount, findBinaries, othersMayEnter, reachableBinaries } from './postgres-binaries.mjs';
import { findLeftover, isAlive, stopLeftover, untilGone } from './postgres-leftover.mjs';

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const ATTEMPTS = 20;

/**
 * Starts the embedded PostgreSQL on `dir`, or adopts the one a killed parent left there.
 * With `throwAway` the cluster gets a folder of its own beside `dir`, forgets on a crash and is erased by `stop`;
 * what killed runs left there is stopped and erased first.
 * @param {{ dir: string, port?: number, throwAway?: boolean, settings?: string[] }} options
 *   `port`: a free one when absent; `settings`: more `name=value` of postgresql.conf
 * @returns {Promise<{ url: string, adopted: boolean, pid: number, stop: () => Promise<void>, exited: Promise<void> }>}
 *   `url` is the superuser's (it bypasses row-level security: only for roles and databases); `stop` is a fast shutdown
 */
export async function startPostgres({ dir, port, throwAway = false, settings = [] }) {
  const base = path.resolve(dir);
  if (throwAway) await eraseOrphans(base);
  const cluster = await prepareCluster(throwAway ? `${base}-${process.pid}` : base, throwAway);
  const left = await findLeftover(cluster.dir);
  if (left) return adopt(cluster, left);
  const chosen = port ?? (await freePort());
  const child = await launch(cluster, chosen, [...SETTINGS, ...(throwAway ? FORGETFUL : []), ...settings]);
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGINT');
    await exited;
    if (throwAway) erase(cluster.dir);
  };
  return { url: urlOf(cluster, chosen), adopted: false, pid: child.pid, stop, exited };
}

function adopt(cluster, { pid, port }) {
  const exited = untilGone(cluster.dir, pid, { ref: false });
  return { url: urlOf(cluster, port), adopted: true, pid, stop: () => stopLeftover(cluster.dir, pid), exited };
}

const urlOf = ({ password }, port) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

async function prepareCluster(dir, throwAway) {
  const account = chooseAccount();
  const binaries = reachableBinaries(await findBinaries(), account);
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  const passwordFile = keepPassword(dir);
  const options = { ...account.ids, cwd: '/', env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  const cluster = { dir, account, binaries, options, password: fs.readFileSync(passwordFile, 'utf8').trim() };
  if (!fs.existsSync(dir)) initialise(cluster, passwordFile, throwAway);
  giveTo(account, dir);
  return cluster;
}

function keepPassword(dir) {
  const file = `${dir}.password`;
  if (!fs.existsSync(file)) fs.writeFileSync(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  return file;
}

/** Made beside, then renamed into place: a run killed in the middle leaves no half-made cluster. */
function initialise({ dir, account, binaries, options }, passwordFile, throwAway) {
  const draft = `${dir}.draft`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  giveTo(account, draft, passwordFile);
  const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr-FR', '--locale=C'];
  const secure = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const args = ['-D', draft, ...secure, ...locale, ...(throwAway ? ['--no-sync'] : [])];
  const made = spawnSync(...account.command(binaries.initdb, args), { ...options, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb a échoué : ${made.error?.message ?? ''}${made.stderr}`);
  fs.renameSync(draft, dir);
}

/** Root runs PostgreSQL as itself in a user namespace, or as an ordinary account: its files follow. */
function giveTo({ kind, ids }, ...paths) {
  if (process.getuid?.() !== 0) return;
  if (kind === 'setuid' && !othersMayEnter(path.dirname(paths[0]))) {
    throw new Error(`${paths[0]} n’est pas accessible à un compte ordinaire : donnez DATA_DIR ou DATABASE_URL.`);
  }
  const { uid = 0, gid = 0 } = ids;
  const foreign = paths.filter((file) => fs.statSync(file).uid !== uid);
  if (foreign.length > 0) spawnSync('chown', ['-R', `${uid}:${gid}`, ...foreign]);
}

/** After a SIGKILL the last children of the old server hold its shared memory for an instant: we come back. */
async function launch(cluster, port, settings) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchOnce(cluster, port, settings);
    } catch (error) {
      if (attempt === ATTEMPTS || !/pre-existing shared memory/.test(error.message)) throw error;
      await sleep(100);
    }
  }
}

function launchOnce({ dir, account, binaries, options }, port, settings) {
  const flags = ['-D', dir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn(...account.command(binaries.postgres, flags), {
    ...options,
    detached: true, // Ctrl-C reaches a whole group: the database must stop last, when we say so
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      if (said.length < 20_000) said += text;
      if (String(text).includes('ready to accept connections')) resolve(child);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL s’est arrêté (${code}).\n${said}`)));
  });
}

async function eraseOrphans(dir) {
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  for (const name of fs.readdirSync(path.dirname(dir))) {
    const owner = ownerOf(name, path.basename(dir));
    if (owner === undefined || isAlive(owner)) continue;
    const orphan = path.join(path.dirname(dir), name);
    const left = await findLeftover(orphan);
    if (left) await stopLeftover(orphan, left.pid);
    erase(orphan);
  }
}

/** The process that made a throw-away folder: `tests-4242` belongs to 4242. */
export function ownerOf(name, base) {
  const owner = name.startsWith(`${base}-`) ? name.slice(base.length + 1) : '';
  return /^\d+$/.test(owner) ? Number(owner) : undefined;
}

function erase(dir) {
  fs.rmSync(dir, { recursive: true, force: true });
  fs.rmSync(`${dir}.password`, { force: true });
}
