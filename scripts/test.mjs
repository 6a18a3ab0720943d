import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * `npm test`: what this repository proves about itself each day; `npm test -- --deep`, which `.ci/run` calls, proves the long
 * stories too. Everything but node: is imported after the installation.
 */
if (process.argv.includes('--deep')) process.env.TEST_DEEP = '1';
const { installWhenNeeded } = await import('./lib/install.mjs');
await installWhenNeeded(ROOT);
const { ALL } = await import('./lib/checks/steps.mjs');
const { runSteps } = await import('./lib/checks/run-steps.mjs');
process.exitCode = (await runSteps(ALL)) ? 0 : 1;
