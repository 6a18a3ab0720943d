import { setTimeout as sleep } from 'node:timers/promises';
import { routeOf } from '@trame/contracts/endpoint';
import { meetingsApi, type scheduleMeetingBody } from '@trame/contracts/meetings';
import type { z } from 'zod';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { BuiltApi } from './built-api.ts';
import type { Cluster } from './cluster.ts';
import { aCoordinator, type Coordinator, type Meeting, type Stored, whatIsStored } from './witness.ts';
import { type Acknowledged, type Creation, Writers } from './writers.ts';

const REPLAYED = 100;

export type Victim = 'api' | 'database' | 'both';

interface Drill {
  victims: readonly Victim[];
  writers: number;
  /** Milliseconds of writing before each kill, at least; at most twice as long. */
  pause: number;
  /** With which PostgreSQL comes back. */
  settings?: string[];
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
  slowestReadyMilliseconds: number;
}

/** Kills `victims` one after the other while people save, then counts what is left. */
export async function runDrill(cluster: Cluster, drill: Drill): Promise<Report> {
  const api = new BuiltApi(cluster.appUrl, await freePort());
  try {
    await api.start();
    const coordinator = await aCoordinator(cluster.adminUrl);
    const writers = new Writers(scheduling(api.url, coordinator), drill.writers);
    const slowestReadyMilliseconds = await killInTurn(drill, api, cluster);
    await writers.finish();
    const renamed = await writers.replay(writers.acknowledged.slice(-REPLAYED));
    const stored = await whatIsStored(cluster.adminUrl, coordinator.councilId);
    const said =
      writers.unexpected.length > 0 ? api.said.split('\n').filter((line) => line.includes('UNEXPECTED')) : [];
    const unexpected = [...writers.unexpected, ...said];
    return { ...judge(writers.acknowledged, stored), renamed, unexpected, slowestReadyMilliseconds };
  } finally {
    await api.end('SIGKILL');
  }
}

async function killInTurn({ victims, pause, settings }: Drill, api: BuiltApi, cluster: Cluster): Promise<number> {
  let slowest = 0;
  for (const victim of victims) {
    await sleep(pause + Math.random() * pause);
    const before = Date.now();
    await Promise.all([
      victim === 'api' ? undefined : cluster.kill(),
      victim === 'database' ? undefined : api.end('SIGKILL'),
    ]);
    if (victim !== 'api') await cluster.start(settings);
    await (victim === 'database' ? api.untilReady() : api.start());
    slowest = Math.max(slowest, Date.now() - before);
  }
  await sleep(pause);
  return slowest;
}

const AGENDA = [
  { title: 'Accueil', purpose: 'INFORMATION' as const, minutes: 5 },
  { title: 'Logement', purpose: 'DECISION' as const, minutes: 55 },
];

const scheduling = (url: string, { councilId, bodyId, cookie }: Coordinator): Creation => ({
  url: `${url}${routeOf(meetingsApi.schedule).replace(':councilId', councilId)}`,
  headers: { cookie, origin: url },
  body: (title): z.input<typeof scheduleMeetingBody> => ({
    bodyId,
    title,
    starts: { local: '2026-12-03T14:00', zone: 'Europe/Paris' },
    durationMinutes: 60,
    agenda: AGENDA,
  }),
});

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
