import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { eventually } from '../eventually.ts';
import { BuiltApi } from './built-api.ts';
import type { Cluster } from './cluster.ts';
import { AGENDA, scheduling } from './scheduling.ts';
import { aCoordinator, type Meeting, type Stored, whatIsStored } from './witness.ts';
import { type Acknowledged, Writers } from './writers.ts';

const REPLAYED = 100;
/** What people were told between two kills, at least: a kill before anybody was told of anything can lose nothing. */
const TOLD = 8;
const PATIENCE_MILLISECONDS = 20_000;

export type Victim = 'api' | 'database' | 'both';

/** Who is killed, and when. */
export interface Kills {
  victims: readonly Victim[];
  /** Milliseconds of writing before each kill, at least; at most twice as long, unless people wait for an answer. */
  pause: number;
  /** How many writings were acknowledged so far. */
  told: () => number;
  /** With which PostgreSQL comes back. */
  settings?: string[];
  /** Looks at what is stored once the database is back, before the API is. */
  look?: () => Promise<void>;
}

interface Drill extends Omit<Kills, 'told'> {
  writers: number;
}

export interface Report {
  acknowledged: number;
  /** Acknowledged, and not there. */
  lost: Acknowledged[];
  /** Acknowledged, and unknown to the audit trail. */
  untraced: Acknowledged[];
  /** There more than once. */
  doubled: Meeting[];
  /** There without all of its agenda. */
  halved: Meeting[];
  /** Sent again with the same key, and answered with another id. */
  renamed: Acknowledged[];
  /** Answers that are neither a success nor a reason to try again, and what the log said of them. */
  unexpected: string[];
  /** From an ordinary start to ready: what this machine can do today. */
  firstReadyMilliseconds: number;
  /** From a kill to ready. */
  slowestReadyMilliseconds: number;
}

/** Kills `victims` one after the other while people save, then counts what is left. */
export async function runDrill(cluster: Cluster, drill: Drill): Promise<Report> {
  const api = new BuiltApi(cluster.appUrl, await freePort());
  try {
    const firstReadyMilliseconds = await api.start();
    const coordinator = await aCoordinator(cluster.adminUrl);
    const writers = new Writers(scheduling(api.url, coordinator), drill.writers);
    const slowestReadyMilliseconds = await killInTurn(
      { ...drill, told: () => writers.acknowledged.length },
      api,
      cluster,
    );
    await writers.finish();
    const renamed = await writers.replay(writers.acknowledged.slice(-REPLAYED));
    const stored = await whatIsStored(cluster.adminUrl, coordinator.councilId);
    const ready = { firstReadyMilliseconds, slowestReadyMilliseconds };
    const unexpected = surprises(writers, api);
    return { ...judge(writers.acknowledged, stored), renamed, unexpected, ...ready };
  } finally {
    await api.end('SIGKILL');
  }
}

function surprises({ unexpected }: Writers, { said }: BuiltApi): string[] {
  const logged = said.split('\n').filter((line) => line.includes('UNEXPECTED'));
  return unexpected.length > 0 ? [...unexpected, ...logged] : [];
}

/** Gives the milliseconds from a kill to ready, the longest of all. */
export async function killInTurn(
  { victims, pause, told, settings, look }: Kills,
  api: BuiltApi,
  cluster: Cluster,
): Promise<number> {
  let slowest = 0;
  for (const victim of victims) {
    const enough = told() + TOLD;
    await sleep(pause + Math.random() * pause);
    await eventually(() => told() >= enough, 'told of what they wrote', PATIENCE_MILLISECONDS);
    const before = Date.now();
    await Promise.all([
      victim === 'api' ? undefined : cluster.kill(),
      victim === 'database' ? undefined : api.end('SIGKILL'),
    ]);
    if (victim !== 'api') await cluster.start(settings);
    await look?.();
    await (victim === 'database' ? api.untilReady() : api.start());
    slowest = Math.max(slowest, Date.now() - before);
  }
  await sleep(pause);
  return slowest;
}

function judge(acknowledged: Acknowledged[], { meetings, audited }: Stored) {
  const once = new Set<string>();
  const stored = new Set(meetings.map(({ id, title }) => `${id} ${title}`));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ tag, id }) => !stored.has(`${id} ${tag}`)),
    untraced: acknowledged.filter(({ id }) => !audited.has(id)),
    doubled: meetings.filter(({ title }) => once.size === once.add(title).size),
    halved: meetings.filter(({ items }) => items !== AGENDA.length),
  };
}
