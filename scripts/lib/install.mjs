import fs from 'node:fs';
import path from 'node:path';
import { run } from './command.mjs';
import { fingerprint, unlessNoted } from './fingerprint.mjs';

/**
 * Installs the packages when `node_modules` is missing or was made from another lock or other manifests.
 * `npm install` and never `npm ci`: the lock lacks binaries of other platforms, which `ci` refuses.
 * @param {string} root the checkout
 * @param {AbortSignal} [signal] stops the installation
 * @returns {Promise<boolean>} whether something was installed
 */
export function installWhenNeeded(root, signal) {
  const note = path.join(root, 'node_modules', '.installed-from');
  return unlessNoted(
    note,
    () => fingerprint(manifests(root)),
    () => install(root, signal),
  );
}

function manifests(root) {
  const workspaces = ['libs', 'apps'].flatMap((folder) =>
    fs.readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name, 'package.json')),
  );
  return [path.join(root, 'package-lock.json'), path.join(root, 'package.json'), ...workspaces];
}

function install(root, signal) {
  console.log('Installation des paquets (une à deux minutes la première fois)…');
  const args = ['install', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], { cwd: root, signal });
  return run('npm', args, { cwd: root, signal, shell: process.platform === 'win32' });
}
