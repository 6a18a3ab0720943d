import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { DEEP_SPEC, deepIsAsked } from './scripts/lib/checks/deep.cjs';
import { CHROMIUM_FLAGS, findChromium } from './scripts/lib/chromium.mjs';
import { freePort } from './scripts/lib/ports.mjs';

const { executablePath, env } = await findChromium(path.join(import.meta.dirname, '.data'));
// Workers load this file again: the first one chooses, they read.
const port = (process.env['E2E_PORT'] ??= String(await freePort()));

const inboundSecret = (process.env['E2E_INBOUND_SECRET'] ??= randomBytes(24).toString('hex'));

/** A page lives for seconds: what V8 would make faster is hardly run again, and making it takes a sixth of the time. */
const BRIEF = '--js-flags=--no-opt --no-maglev';

const testIgnore = deepIsAsked() ? [] : [DEEP_SPEC];

/** Files of journeys run side by side on one throw-away Trame of their own: what is built, migrated, with the demo councils. */
export default defineConfig({
  projects: [
    // one after the other: what one changes in the demonstration, another would find
    { name: 'demo', testDir: 'apps/e2e/demo', testIgnore, workers: 1 },
    { name: 'own', testDir: 'apps/e2e', testIgnore: [...testIgnore, '**/demo/**'] },
  ],
  outputDir: 'test-results',
  workers: 2, // half of a journey is waiting for a mail, a save, a window that opens
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 20_000, // what never comes is named, long before the journey runs out of time
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...CHROMIUM_FLAGS, BRIEF], env: { ...process.env, ...env } },
  },
  webServer: {
    command: 'node apps/e2e/stack.mjs',
    url: `http://localhost:${port}/health/ready`,
    env: { PORT: port, MAIL_HOLD_SECONDS: '8', INBOUND_MAIL_SECRET: inboundSecret }, // long enough to see that a convocation waits
    timeout: 60_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
  },
});
