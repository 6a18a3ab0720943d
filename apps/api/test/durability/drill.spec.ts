import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deepIsAsked } from '../../../../scripts/lib/checks/deep.cjs';
import { killsOr, tellAtLength } from './at-length.ts';
import { Cluster, FORGETFUL } from './cluster.ts';
import { runDrill, type Victim } from './drill.ts';

const IN_TURN: readonly Victim[] = ['database', 'api', 'database', 'both', 'database'];
/** Each victim of `IN_TURN` as often as it stands there; twice in the deep run. */
const KILLS = killsOr(deepIsAsked() ? 2 * IN_TURN.length : IN_TURN.length);
const WRITERS = 8;

describe('what was acknowledged', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.create();
  }, 60_000);
  afterAll(() => cluster.erase(), 60_000);

  it(
    `is there, once, after ${KILLS} SIGKILL of API, PostgreSQL or both under ${WRITERS} writers`,
    async () => {
      const victims = Array.from({ length: KILLS }, (_, index) => IN_TURN[index % IN_TURN.length] ?? 'both');
      const report = await runDrill(cluster, { victims, writers: WRITERS, pause: 300 });
      tellAtLength(
        `${KILLS} kills, ${report.acknowledged} acknowledged, ready after ${report.slowestReadyMilliseconds} ms at most`,
      );
      expect(report).toMatchObject({ lost: [], untraced: [], doubled: [], halved: [], renamed: [], unexpected: [] });
      expect(report.acknowledged).toBeGreaterThan(KILLS * 4);
      // ten seconds, unless this machine is so busy that an ordinary start is slow too
      expect(report.slowestReadyMilliseconds).toBeLessThan(Math.max(10_000, 5 * report.firstReadyMilliseconds));
    },
    60_000 + KILLS * 8_000,
  );

  it('would be missed: on a database that answers too early, one kill is enough for the same count to fail', async () => {
    await cluster.restart(FORGETFUL);
    const report = await runDrill(cluster, {
      victims: ['database'],
      writers: WRITERS,
      pause: 600,
      settings: FORGETFUL,
    });
    expect(report.lost.length).toBeGreaterThan(0);
  }, 60_000);
});
