import fs from 'node:fs';
import path from 'node:path';

/**
 * Notes that this process runs the installation of `dataDir`; a second one would stop the database under the first.
 * A note left by a killed process is replaced.
 * @returns {() => void} takes the note away
 * @throws one sentence when another launcher is running
 */
export function claimRun(dataDir) {
  const note = path.join(dataDir, 'launcher.pid');
  fs.mkdirSync(dataDir, { recursive: true });
  const other = fs.existsSync(note) ? Number(fs.readFileSync(note, 'utf8')) : undefined;
  if (other && other !== process.pid && isLauncher(other))
    throw new Error(`Trame tourne déjà ici (processus ${other}).`);
  fs.writeFileSync(note, String(process.pid));
  return () => fs.rmSync(note, { force: true });
}

/** The number of a dead process may name another program by now: on Linux its command tells. */
function isLauncher(pid) {
  try {
    return /scripts\/(start|dev)\.mjs/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}
