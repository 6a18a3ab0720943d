import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The passwords of `roles`: those of `file`, new ones where it has none. The file is written only when something is new,
 * and whole: a run killed in the middle never leaves half of it.
 * @param {string[]} roles
 * @param {string} [file] kept with the rights 0600; absent, every password is new
 * @returns {Record<string, string>} by role
 */
export function keepPasswords(roles, file) {
  const known = file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const passwords = Object.fromEntries(roles.map((role) => [role, known[role] ?? randomBytes(24).toString('hex')]));
  if (file && roles.some((role) => !known[role])) writeWhole(file, `${JSON.stringify(passwords, null, 2)}\n`);
  return passwords;
}

function writeWhole(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.part`, text, { mode: 0o600 });
  fs.renameSync(`${file}.part`, file);
}
