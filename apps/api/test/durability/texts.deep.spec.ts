import { afterAll, describe, expect, it } from '@jest/globals';
import { killsOr, tellAtLength } from './at-length.ts';
import { Cluster, FORGETFUL } from './cluster.ts';
import type { Victim } from './drill.ts';
import { runTextDrill } from './text-drill.ts';

const IN_TURN: readonly Victim[] = ['api', 'both', 'api'];
const KILLS = killsOr(3);
const WRITERS = 8;

const cluster = await Cluster.create();
afterAll(() => cluster.erase(), 60_000);

describe('what was acknowledged of a text written together', () => {
  it(
    `is there, once, after ${KILLS} SIGKILL of the API, alone or with PostgreSQL, under ${WRITERS} writers`,
    async () => {
      const victims = Array.from({ length: KILLS }, (_, index) => IN_TURN[index % IN_TURN.length] ?? 'both');
      const report = await runTextDrill(cluster, { victims, writers: WRITERS, pause: 400 });
      tellAtLength(
        `${KILLS} kills, ${report.acknowledged} lines acknowledged, ready after ${report.slowestReadyMilliseconds} ms at most`,
      );
      expect(report).toMatchObject({ lost: [], doubled: [], parted: [], untraced: [], unexpected: [] });
      expect(report.acknowledged).toBeGreaterThan(KILLS * 4);
    },
    60_000 + KILLS * 10_000,
  );

  it('would be missed: were a line acknowledged when it arrives and not when it is committed, one kill would be enough to see it', async () => {
    const report = await runTextDrill(cluster, {
      victims: ['api'],
      writers: WRITERS,
      pause: 600,
      acknowledges: 'when sent',
    });
    expect(report.lost.length).toBeGreaterThan(0);
  }, 60_000);

  it('would be missed on a database that answers too early', async () => {
    await cluster.restart(FORGETFUL);
    const report = await runTextDrill(cluster, {
      victims: ['both'],
      writers: WRITERS,
      pause: 600,
      settings: FORGETFUL,
    });
    expect(report.lost.length).toBeGreaterThan(0);
  }, 60_000);
});
