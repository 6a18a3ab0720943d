import fs from 'node:fs';
import path from 'node:path';
import { distrust, fromJest, fromPlaywright } from './counts.mjs';
import { ask, ROOT } from './tools.mjs';

const reportFile = (name) => path.join(ROOT, 'node_modules/.cache', `report-${name}.json`);

/**
 * Runs one project of jest.config.ts.
 * @param {string[]} [options] of Jest
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function jestSuite(project, options = []) {
  const file = freshReport(project);
  const { code } = await ask('jest', ['--selectProjects', project, '--json', '--outputFile', file, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return distrust(fromJest(readReport(file, 'Jest')), code);
}

/** Runs the journeys of apps/e2e in Chromium. A journey that fails is run once more, on a council of its own, and named flaky. */
export async function journeys() {
  const file = freshReport('journeys');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await ask('playwright', ['test', '--retries=1', '--reporter=list,json'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return distrust(fromPlaywright(readReport(file, 'Playwright')), code);
}

function freshReport(name) {
  const file = reportFile(name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  return file;
}

function readReport(file, tool) {
  if (!fs.existsSync(file)) throw new Error(`${tool} n’a rendu aucun compte.`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
