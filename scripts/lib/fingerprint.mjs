import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', '.git']);

/**
 * One hash for the names and contents of files and folders.
 * @param {string[]} paths those that do not exist count as empty
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) hash.update(`${file}\0`).update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(where) {
  if (!fs.existsSync(where)) return [];
  if (!fs.statSync(where).isDirectory()) return [where];
  const names = fs.readdirSync(where).filter((name) => !SKIPPED.has(name));
  return names.toSorted().flatMap((name) => filesBelow(path.join(where, name)));
}

/**
 * Runs `work` unless the note left by its last success already says `print`.
 * @param {string} note the file that remembers
 * @returns {Promise<boolean>} whether `work` ran
 */
export async function unlessNoted(note, print, work) {
  if (fs.existsSync(note) && fs.readFileSync(note, 'utf8') === print()) return false;
  await work();
  fs.mkdirSync(path.dirname(note), { recursive: true });
  fs.writeFileSync(note, print());
  return true;
}
