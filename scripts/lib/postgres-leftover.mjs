import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accepts } from './ports.mjs';

const POLL_MS = 50;
const SETTLE_MS = 10_000;

/** Whether a process of that number runs, ours or not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** In a container whose first process reaps nobody, the dead keep their number for ever. */
function isZombie(pid) {
  try {
    return /\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** @returns {{ pid: number, port: number } | undefined} what `postmaster.pid` of that cluster says */
function readPidFile(dir) {
  const file = path.join(dir, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) };
}

/** Linux tells the program behind a pid; elsewhere we take PostgreSQL's own word. */
function isPostgres(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return process.platform !== 'linux';
  }
}

/**
 * Looks for a PostgreSQL that a killed parent left running on `dir`, and waits while it starts or stops.
 * A pid file that names nobody, or another program (a container that restarted), is deleted.
 * @returns {Promise<{ pid: number, port: number } | undefined>} the server to adopt
 */
export async function findLeftover(dir) {
  const deadline = Date.now() + SETTLE_MS;
  for (let left = readPidFile(dir); left; left = readPidFile(dir)) {
    if (!isAlive(left.pid) || !isPostgres(left.pid)) fs.rmSync(path.join(dir, 'postmaster.pid'), { force: true });
    else if (await accepts(left.port)) return left;
    else if (Date.now() > deadline)
      throw new Error(`PostgreSQL (processus ${left.pid}) occupe ${dir} sans répondre : arrêtez-le.`);
    else await sleep(POLL_MS);
  }
  return undefined;
}

/**
 * Resolves when the server of that pid has left; its pid file going first tells it even when nobody reaps the process.
 * `ref: false` lets our own process end meanwhile.
 */
export async function untilGone(dir, pid, { ref = true } = {}) {
  while (isAlive(pid) && readPidFile(dir)?.pid === pid) await sleep(POLL_MS, undefined, { ref });
}

/** Fast shutdown of a server that is not our child: running transactions roll back, everything committed stays. */
export async function stopLeftover(dir, pid) {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  await untilGone(dir, pid);
}
