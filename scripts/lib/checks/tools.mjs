import path from 'node:path';
import { outcome, run } from '../command.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const FIXTURES = path.join(ROOT, 'scripts/fixtures');

// By path: several packages share the command name `tsc`, and npm's own start costs a second per command.
const TOOLS = {
  tsc: 'typescript7/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  oxlint: 'oxlint/bin/oxlint',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  jest: 'jest/bin/jest.js',
  playwright: '@playwright/test/cli.js',
};

/** Node loads TypeScript, and the sources of our own libraries: see `scripts/lib/jest`. */
const SOURCES = ['--no-warnings', '--conditions=@trame/source', '--import', './scripts/lib/jest/register.mjs'];
/** Each request of a story leaves more than fits by default: collected twice as rarely, a tenth of the time is saved. */
const ROOMY = ['--max-semi-space-size=32'];

const command = (tool, args) => [...flagsOf(tool), path.join(ROOT, 'node_modules', TOOLS[tool]), ...args];
const flagsOf = (tool) => (tool === 'jest' ? [...SOURCES, ...ROOMY] : []);

/** Runs a tool of `node_modules` on the checkout. @throws when it finds something */
export const check = (tool, args, options = {}) =>
  run(process.execPath, command(tool, args), { cwd: ROOT, quiet: true, ...options });

/** Runs a tool and gives what it printed and how it ended, whatever it found. */
export const ask = (tool, args, options = {}) =>
  outcome(process.execPath, command(tool, args), { cwd: ROOT, ...options });
