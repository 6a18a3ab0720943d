import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');

/** `npm test` and `.ci/run`: everything this repository proves about itself. Everything but node: is imported after the installation. */
const { installWhenNeeded } = await import('./lib/install.mjs');
await installWhenNeeded(ROOT);
const { ALL } = await import('./lib/checks/steps.mjs');
const { runSteps } = await import('./lib/checks/run-steps.mjs');
process.exitCode = (await runSteps(ALL)) ? 0 : 1;
