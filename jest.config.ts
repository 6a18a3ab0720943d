/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';
import { DEEP_SPEC, deepIsAsked } from './scripts/lib/checks/deep.cjs';

const here = (name: string) => `<rootDir>/scripts/lib/jest/${name}`;

const shared = {
  testMatch: ['**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/dist/', '/node_modules/', '/apps/e2e/', ...(deepIsAsked() ? [] : [DEEP_SPEC.source])],
  runtime: here('shared-runtime.cjs'), // Node loads the modules, once per worker
  testEnvironment: here('shared-node.cjs'),
  injectGlobals: false,
} satisfies Config;

const pick = (...folders: string[]) => folders.map((folder) => `<rootDir>/${folder}/**/*.spec.{ts,tsx}`);

/** Projects in the order `npm test` runs them: cheap first. Rules touch no database, screens no server. */
export default {
  maxWorkers: '100%', // PostgreSQL, Chromium and the children wait more than they work
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000, // a busy machine is slow, not wrong
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: pick('libs/domain', 'libs/contracts', 'libs/copy', 'libs/documents', 'scripts'),
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: pick('apps/api'),
      globalSetup: '<rootDir>/apps/api/test/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/test/global-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'web',
      testMatch: pick('apps/web', 'libs/ui'),
      testEnvironment: here('shared-jsdom.cjs'),
      setupFilesAfterEnv: ['<rootDir>/apps/web/test/setup.mjs'],
    },
  ],
} satisfies Config;
