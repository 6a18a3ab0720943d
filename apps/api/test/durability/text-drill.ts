import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { OUR_ORIGIN, socketOf } from '../writing-together.ts';
import { BuiltApi } from './built-api.ts';
import type { Cluster } from './cluster.ts';
import { type Kills, killInTurn } from './drill.ts';
import { aLongAgenda, type Written, whatIsWritten } from './text-witness.ts';
import { type Acknowledges, type Line, TextWriters } from './text-writers.ts';
import { aCoordinator } from './witness.ts';

/** What the API sent just before it died is still on its way to the writers. */
const ON_ITS_WAY_MILLISECONDS = 50;

interface TextDrill extends Omit<Kills, 'look' | 'told'> {
  writers: number;
  acknowledges?: Acknowledges;
}

export interface TextReport {
  acknowledged: number;
  /** Acknowledged, and not there after the kill: a device that still has it would hide that by sending it again. */
  lost: Line[];
  /** There more than once. */
  doubled: string[];
  /** Texts whose typed form does not say what their updates say. */
  parted: string[];
  /** Texts that the audit trail does not speak of. */
  untraced: string[];
  /** Why a text was closed to a writer for good. */
  unexpected: string[];
  slowestReadyMilliseconds: number;
}

/** Kills `victims` one after the other while people write in the texts of a meeting; what is left is counted each time. */
export async function runTextDrill(
  cluster: Cluster,
  { writers: count, acknowledges = 'when told', ...kills }: TextDrill,
): Promise<TextReport> {
  const port = await freePort();
  const api = new BuiltApi(cluster.appUrl, port, { PUBLIC_URL: OUR_ORIGIN });
  try {
    await api.start();
    const coordinator = await aCoordinator(cluster.adminUrl);
    const { councilId, cookie } = coordinator;
    const items = await aLongAgenda(cluster.adminUrl, coordinator, 2 * kills.victims.length + 2);
    const writers = new TextWriters({ url: socketOf(port), cookie, councilId, items }, count, acknowledges);
    const lost = new Set<Line>();
    const look = async (): Promise<void> => {
      await sleep(ON_ITS_WAY_MILLISECONDS);
      const stored = await whatIsWritten(cluster.adminUrl, councilId);
      for (const line of missing(writers.acknowledged, stored)) lost.add(line);
      writers.nextItems();
    };
    const slowestReadyMilliseconds = await killInTurn(
      { ...kills, told: () => writers.acknowledged.length, look },
      api,
      cluster,
    );
    await writers.finish();
    const stored = await whatIsWritten(cluster.adminUrl, councilId);
    for (const line of missing(writers.acknowledged, stored)) lost.add(line);
    const { unexpected, acknowledged } = writers;
    const found = { ...judge(stored), unexpected, slowestReadyMilliseconds };
    return { acknowledged: acknowledged.length, lost: [...lost], ...found };
  } finally {
    await api.end('SIGKILL');
  }
}

function missing(acknowledged: readonly Line[], stored: ReadonlyMap<string, Written>): Line[] {
  const there = new Map([...stored].map(([itemId, { lines }]) => [itemId, new Set(lines)]));
  return acknowledged.filter(({ itemId, words }) => !there.get(itemId)?.has(words));
}

function judge(stored: ReadonlyMap<string, Written>) {
  const once = new Set<string>();
  const texts = [...stored];
  return {
    doubled: texts.flatMap(([, { lines }]) => lines).filter((words) => once.size === once.add(words).size),
    parted: texts.filter(([, { lines, typed }]) => lines.join() !== typed.join()).map(([itemId]) => itemId),
    untraced: texts.filter(([, { audited }]) => !audited).map(([itemId]) => itemId),
  };
}
