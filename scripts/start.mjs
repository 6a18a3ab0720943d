import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..');
const DATA = path.resolve(ROOT, process.env.DATA_DIR ?? '.data');
const PORT = Number(process.env.PORT ?? 3000);

/** `npm start`: from a checkout to a running Trame. Everything but node: is imported after the installation. */
async function start(signal) {
  const { installWhenNeeded } = await import('./lib/install.mjs');
  await installWhenNeeded(ROOT, signal);
  const { refuseBusyPort } = await import('./lib/ports.mjs');
  const { claimRun } = await import('./lib/single-run.mjs');
  await refuseBusyPort(PORT);
  const release = claimRun(DATA);
  try {
    await build(signal);
    await serve(signal);
  } finally {
    release();
  }
}

async function build(signal) {
  const { buildApi, buildWeb } = await import('./lib/build.mjs');
  console.log('Construction de ce qui a changé…');
  await Promise.all([buildApi(ROOT, { signal }), buildWeb(ROOT, signal)]);
}

async function serve(signal) {
  const { startStack } = await import('./lib/stack.mjs');
  const { aborted } = await import('./lib/stop-signal.mjs');
  console.log('Base de données, puis serveur…');
  const stack = await startStack({ dataDir: DATA, port: PORT, signal });
  await greet(stack);
  const failure = await Promise.race([stack.failure, aborted(signal)]);
  console.log(failure ?? 'Arrêt en cours…');
  await stack.stop();
  if (failure) process.exitCode = 1;
}

async function greet({ url, accounts }) {
  const { accountsTable } = await import('./lib/accounts-table.mjs');
  console.log(`\nTrame est prête : ${url}\n`);
  if (accounts.length > 0) console.log(`Comptes de démonstration (demo accounts) :\n${accountsTable(accounts)}\n`);
  console.log('Ctrl-C arrête tout (stops everything).');
}

const { stopSignal } = await import('./lib/stop-signal.mjs');
const signal = stopSignal();
try {
  await start(signal);
} catch (error) {
  if (!signal.aborted) {
    console.error(`\n${process.env.DEBUG ? error.stack : error.message}`);
    process.exitCode = 1;
  }
}
