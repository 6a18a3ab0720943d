import { runSteps } from './lib/checks/run-steps.mjs';
import { CHECKS } from './lib/checks/steps.mjs';

/** `npm run check`: types, format, lint, architecture, unused code; a few seconds, no server. */
process.exitCode = (await runSteps(CHECKS)) ? 0 : 1;
