import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { printChairPage } from './bench/chair-page.mjs';
import { expectAgain, grow, signIn } from './bench/data.mjs';
import { printDocuments } from './bench/documents.mjs';
import { printEditors } from './bench/editors.mjs';
import { printFigures } from './bench/figures.mjs';
import { enlarge, LARGE, printLargePlan } from './bench/large-plan.mjs';
import { measure, median, rssMb } from './bench/measure.mjs';
import { OPERATIONS, requestFor } from './bench/operations.mjs';
import { record } from './bench/record.mjs';
import { printReport } from './bench/report.mjs';
import { printViews } from './bench/views.mjs';
import { programFile, SERVER_FLAGS } from './lib/bundle-api.mjs';
import { prepareDatabase, urlFor } from './lib/database.mjs';
import { freePort } from './lib/ports.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { migrate } from './lib/stack.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, '.data/bench');
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SIZES = (process.env.BENCH_COUNCILS ?? '300,3000').split(',').map(Number);
/** Which parts are measured, all unless told. */
const ALL_PARTS = 'operations,editors,documents,plan,figures,report,chair,views';
const PARTS = (process.env.BENCH_PARTS ?? ALL_PARTS).split(',');
const GROWTH = 1.1;
const ORIGIN = 'http://bench.test';
const hashOf = (secret) => createHash('sha256').update(secret).digest();

/**
 * `npm run bench`: Trame beside a bare server that sends the same statements, turn by turn, on the same data. Reads are
 * measured again once there are ten times as many councils: what one of them costs should not grow.
 */
fs.rmSync(FOLDER, { recursive: true, force: true });
const postgres = await startPostgres({ dir: path.join(FOLDER, 'postgres') });
const running = [];
try {
  const urls = await prepareDatabase({ adminUrl: postgres.url, name: 'bench' });
  const env = { ...process.env, APP_DATABASE_URL: urls.appUrl, MIGRATION_DATABASE_URL: urls.migrationUrl };
  await migrate(env);
  const db = new pg.Client({ connectionString: urlFor(postgres.url, 'bench') });
  await db.connect();
  try {
    const costs = [];
    let targets;
    for (const size of SIZES) {
      console.log(`\n${size} councils: making the data…`);
      await grow(db, size);
      targets ??= await signIn(db, hashOf);
      const operations = OPERATIONS.filter(({ method }) => costs.length === 0 || method === 'GET');
      if (PARTS.includes('operations')) costs.push(await compare(db, env, targets, operations));
    }
    if (costs.length > 1) printGrowth(costs[0], costs.at(-1));
    const server = await serve(programFile('main'), { ...env, PUBLIC_URL: ORIGIN, WEB_DIR: '' }, '/health/live');
    const open = { ...server, origin: ORIGIN };
    if (PARTS.includes('editors')) await printEditors(db, open, targets[0], hashOf);
    if (PARTS.includes('plan')) await printLargePlan(db, open, targets[1]);
    if (PARTS.includes('report')) await printReport(db, open, targets[2]);
    if (PARTS.includes('chair')) {
      const pages = await serve(programFile('main'), { ...env, PUBLIC_URL: ORIGIN }, '/health/live');
      await printChairPage(db, pages, targets[2]);
    }
    if (PARTS.includes('figures')) await printFigures(db, open, targets[2]);
    if (PARTS.includes('documents')) await printDocuments();
    if (PARTS.includes('views')) await views(db, env, targets[1]);
  } finally {
    await db.end();
  }
} finally {
  for (const child of running) child.kill('SIGTERM');
  await postgres.stop();
}

/** The application as it is built, served by the API, to a browser. */
async function views(db, env, target) {
  await enlarge(db, target.councilId, LARGE);
  const { rows } = await db.query('select slug from core.council where id = $1', [target.councilId]);
  const { WEB_DIR: _, ...rest } = env;
  const server = await serve(programFile('main'), { ...rest, PUBLIC_URL: ORIGIN }, '/health/live');
  await printViews(server, { slug: rows[0].slug, cookie: target.cookie });
}

/** @returns {Promise<Map<string, { trame: number, bare: number }>>} CPU ms of one request, by operation */
async function compare(db, env, targets, operations) {
  const [trame, bare] = await servers(env, targets, operations);
  const costs = new Map();
  console.log('operation              server   req/s     p50   p97.5  CPU ms  not 2xx   share');
  for (const operation of operations) {
    const rounds = { trame: [], bare: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, server] of Object.entries({ trame, bare })) {
        if (operation.live) await expectAgain(db);
        rounds[name].push(await measure({ ...server, seconds: SECONDS, next: nextOf(operation, targets, server) }));
      }
    }
    print(operation, rounds);
    if (operation.within) await printAlone(operation, targets, trame);
    const cost = (name) => median(rounds[name].map(({ cpu }) => cpu));
    costs.set(operation.name, { trame: cost('trame'), bare: cost('bare') });
  }
  console.log(`RSS of the API, loaded: ${rssMb(trame.pid).toFixed(0)} MB (goal under 250)`);
  for (const child of running.splice(0)) child.kill('SIGTERM');
  return costs;
}

/** What one reader waits who is alone. */
async function printAlone(operation, targets, trame) {
  const next = nextOf(operation, targets, trame);
  const { p50, p975 } = await measure({ ...trame, seconds: SECONDS, next, connections: 1 });
  const verdict = p975 <= operation.within ? 'met' : 'not met';
  console.log(
    `${''.padEnd(22)} alone: p50 ${p50} ms, p97.5 ${p975} ms (goal under ${operation.within} ms: ${verdict})`,
  );
}

/** The bare server's own growth is the machine's: what it was busy with meanwhile, and a larger database. */
function printGrowth(few, many) {
  console.log(`\nCPU of one request, ${SIZES.at(-1)} councils against ${SIZES[0]} (goal at most ${GROWTH.toFixed(2)})`);
  console.log('operation               trame    bare   trame beside bare');
  for (const [name, { trame, bare }] of many) {
    const [ours, theirs] = [trame / few.get(name).trame, bare / few.get(name).bare];
    const net = ours / theirs;
    const figures = [ours, theirs, net].map((ratio) => ratio.toFixed(2).padStart(7)).join(' ');
    console.log(`${name.padEnd(22)} ${figures}   ${net <= GROWTH ? 'met' : 'not met'}`);
  }
}

async function servers(env, targets, operations) {
  const recorded = { ...env, PUBLIC_URL: ORIGIN, PORT: '0' };
  const first = { ...targets[0], liveId: targets[0].live[0] };
  const scripts = await record(operations, first, recorded);
  const file = path.join(FOLDER, 'scripts.json');
  const known = targets.map((target) => ({ ...target, hash: target.hash.toString('base64') }));
  fs.writeFileSync(file, JSON.stringify({ scripts: Object.fromEntries(scripts), targets: known }));
  const trame = await serve(programFile('main'), { ...recorded, WEB_DIR: '' }, '/health/live');
  const bare = await serve('scripts/bench/bare-server.mjs', { ...env, BENCH_SCRIPTS: file }, '/?operation=none');
  console.log(`Start to first answer of the built API: ${trame.started} ms (goal under 1800)`);
  return [
    { ...trame, bare: false, origin: ORIGIN },
    { ...bare, bare: true },
  ];
}

async function serve(file, env, probe) {
  const port = await freePort();
  const since = performance.now();
  const child = spawn(process.execPath, [...SERVER_FLAGS, path.join(ROOT, file)], {
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  running.push(child);
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(url + probe).then(
      () => true,
      () => false,
    ))
  )
    await sleep(10);
  return { url, pid: child.pid, started: Math.round(performance.now() - since) };
}

function nextOf(operation, targets, { bare, origin }) {
  let turn = 0;
  return () => {
    turn += 1;
    const target = targets[turn % targets.length];
    const liveId = target.live[Math.floor(turn / targets.length) % target.live.length];
    if (!bare) return requestFor(operation, { ...target, liveId }, origin);
    const query = new URLSearchParams({ operation: operation.name, council: target.councilId, live: liveId });
    return { method: operation.method, path: `/?${query}` };
  };
}

function print({ name, goal }, rounds) {
  const share = median(rounds.trame.map(({ perSecond }, index) => perSecond / rounds.bare[index].perSecond));
  for (const [server, results] of Object.entries(rounds)) {
    const of = (key) => median(results.map((result) => result[key]));
    const failed = results.reduce((sum, result) => sum + result.failed, 0);
    const cells = [
      of('perSecond').toFixed(0),
      of('p50').toFixed(0),
      of('p975').toFixed(0),
      of('cpu').toFixed(2),
      failed,
    ];
    const asked = goal ? ` (goal ${goal.toFixed(2)})` : '';
    const verdict = server === 'trame' ? `${share.toFixed(2)}${asked}` : '';
    console.log(
      `${name.padEnd(22)} ${server.padEnd(6)} ${cells.map((cell) => String(cell).padStart(7)).join(' ')}   ${verdict}`,
    );
  }
}
