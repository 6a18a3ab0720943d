import path from 'node:path';
import { bundleApi } from './bundle-api.mjs';
import { checkBudget, checkLiteBudget } from './bundle-budget.mjs';
import { run } from './command.mjs';
import { fingerprint, unlessNoted } from './fingerprint.mjs';

/** The projects that Node runs once compiled; screens belong to Vite. */
export const RUNS_ON_NODE = ['libs/domain', 'libs/contracts', 'libs/copy', 'libs/documents', 'apps/api'];
/** By path: the package `typescript` of the tools is an older one, under the same command name. */
export const COMPILER = 'node_modules/typescript7/bin/tsc';
/** Projects side by side, one checker in each: several of them check the same declarations again, for 40 % more work. */
export const COMPILING = ['-b', '--checkers', '1'];
const SEEN_BY_API = [...RUNS_ON_NODE.map((name) => `${name}/src`), 'package-lock.json'];
const SEEN_BY_VITE = [
  ...['domain', 'contracts', 'copy', 'ui'].map((name) => `libs/${name}/src`),
  ...['src', 'index.html', 'public', 'vite.config.ts', 'served-by-api.ts', 'shared-files.ts', 'lite.config.ts'].map(
    (name) => `apps/web/${name}`,
  ),
  'package-lock.json',
];
const SEEN_BY_LITE = [
  ...['domain', 'contracts', 'copy'].map((name) => `libs/${name}/src`),
  'libs/ui/src/styles',
  'apps/web/src/lite',
  'apps/web/lite.config.ts',
  'package-lock.json',
];

/**
 * Compiles the API and joins each of its programs into few files. Parameters as `compile`.
 */
export async function buildApi(root, options) {
  await compile(root, options);
  await bundleApi(root, SEEN_BY_API);
}

/**
 * Compiles what Node runs; TypeScript itself knows what is stale.
 * @param {string} root the checkout
 * @param {{ everything?: boolean, signal?: AbortSignal }} [options] `everything`: specs and screens are checked too
 */
export function compile(root, { everything = false, signal } = {}) {
  return run(process.execPath, [path.join(root, COMPILER), ...COMPILING, ...(everything ? [] : RUNS_ON_NODE)], {
    cwd: root,
    signal,
  });
}

/**
 * Builds the screens when their sources changed since the last build, and weighs them; then the pages of `lite`, which
 * live in the same folder.
 * @param {string} root the checkout
 * @param {AbortSignal} [signal] stops the build
 */
export async function buildWeb(root, signal) {
  const built = await buildStale(root, { note: 'dist/.built-from', sources: SEEN_BY_VITE, options: [], signal });
  if (built) checkBudget(path.join(root, 'apps/web/dist'));
  await buildLite(root, signal);
  return built;
}

/** Builds the pages that the API renders itself, when their sources changed. Parameters as `buildWeb`. */
export async function buildLite(root, signal) {
  const built = await buildStale(root, {
    note: 'dist/lite/.built-from',
    sources: SEEN_BY_LITE,
    options: ['--config', 'lite.config.ts'],
    signal,
  });
  if (built) checkLiteBudget(path.join(root, 'apps/web/dist/lite'));
  return built;
}

function buildStale(root, { note, sources, options, signal }) {
  const web = path.join(root, 'apps/web');
  const print = () => fingerprint(sources.map((name) => path.join(root, name)));
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  return unlessNoted(path.join(web, note), print, () =>
    run(process.execPath, [vite, 'build', ...options, '--logLevel', 'warn'], { cwd: web, signal }),
  );
}
