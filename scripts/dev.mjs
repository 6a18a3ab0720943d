import path from 'node:path';
import process from 'node:process';
import { accountsTable } from './lib/accounts-table.mjs';
import { COMPILER, COMPILING, compile, RUNS_ON_NODE } from './lib/build.mjs';
import { startChild } from './lib/child.mjs';
import { freePort } from './lib/ports.mjs';
import { claimRun } from './lib/single-run.mjs';
import { startStack } from './lib/stack.mjs';
import { aborted, stopSignal } from './lib/stop-signal.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.resolve(ROOT, process.env.DATA_DIR ?? '.data');
const PORT = process.env.PORT ?? '3000';

/** `npm run dev`: the compiler watches, the servers start again when it wrote, Vite serves the screens as they are typed. */
async function develop(signal) {
  await compile(ROOT, { signal });
  const url = `http://localhost:${PORT}`;
  const port = await freePort();
  const env = { ...process.env, PUBLIC_URL: url };
  const stack = await startStack({ dataDir: DATA, port, env, watched: true, signal });
  const tools = [watchTypes(), serveScreens(port)];
  console.log(`\nTrame se développe ici : ${url}\n${accountsTable(stack.accounts)}\n`);
  const failure = await Promise.race([stack.failure, ...tools.map(({ exited }) => exited), aborted(signal)]);
  if (failure) console.error(failure);
  await Promise.all(tools.map((tool) => tool.stop()));
  await stack.stop();
}

function watchTypes() {
  const file = path.join(ROOT, COMPILER);
  return startChild({
    name: 'TypeScript',
    file,
    args: [...COMPILING, '-w', '--preserveWatchOutput', ...RUNS_ON_NODE],
    cwd: ROOT,
  });
}

function serveScreens(api) {
  const file = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const env = { ...process.env, TRAME_API: `http://127.0.0.1:${api}` };
  return startChild({
    name: 'Vite',
    file,
    env,
    args: ['--port', PORT, '--strictPort'],
    cwd: path.join(ROOT, 'apps/web'),
  });
}

const release = claimRun(DATA);
try {
  await develop(stopSignal());
} finally {
  release();
}
