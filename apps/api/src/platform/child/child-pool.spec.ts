import { describe, expect, it } from '@jest/globals';
import { ChildPool, ChildPoolFull } from './child-pool.ts';
import { runInChild } from './run-in-child.ts';

const WORKER = new URL('../../../test/fixtures/child/worker.mjs', import.meta.url).href;
const LIMITS = { milliseconds: 10_000, memoryMiB: 200 };

describe('a pool of child processes', () => {
  it('makes the third caller wait, refuses the fifth, and serves again after a failure', async () => {
    const pool = new ChildPool({ atOnce: 2, waiting: 2 });
    const ended: string[] = [];
    const echo = (value: string) => runInChild(WORKER, { work: 'echo', value }, LIMITS);
    const ask = (name: string, work: string, milliseconds: number) =>
      pool
        .run(() => runInChild(WORKER, { work, value: name }, { ...LIMITS, milliseconds }))
        .catch(String)
        .then(() => ended.push(name));
    const slow = [ask('first', 'spins', 600), ask('second', 'spins', 900)];
    const waiting = [ask('third', 'echo', 5_000), ask('fourth', 'throws', 5_000)];
    await expect(pool.run(() => echo('fifth'))).rejects.toBeInstanceOf(ChildPoolFull);
    await Promise.all([...slow, ...waiting]);
    expect(ended[0]).toBe('first');
    expect(ended.toSorted()).toEqual(['first', 'fourth', 'second', 'third']);
    expect(await pool.run(() => echo('again'))).toBe('again');
  });
});
