import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');
const USUAL = '50';

/** `npm run drill`: the durability stories at length. `npm run drill -- 200` kills two hundred times instead of fifty. */
const { installWhenNeeded } = await import('./lib/install.mjs');
await installWhenNeeded(ROOT);
const { buildApi } = await import('./lib/build.mjs');
await buildApi(ROOT);
const { ask } = await import('./lib/checks/tools.mjs');
const { code } = await ask('jest', ['--selectProjects', 'api', '--verbose', 'apps/api/test/durability'], {
  env: { ...process.env, TEST_DEEP: '1', DRILL_KILLS: process.argv[2] ?? USUAL },
  stdio: 'inherit',
});
process.exitCode = code === 0 ? 0 : 1;
