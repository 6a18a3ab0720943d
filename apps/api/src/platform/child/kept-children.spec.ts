import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { KeptChildren } from './kept-children.ts';

const WORKER = new URL('../../../test/fixtures/child/worker.mjs', import.meta.url).href;
const made: KeptChildren[] = [];
afterEach(() => {
  for (const children of made.splice(0)) children.end();
});

function kept(limits: { milliseconds?: number; memoryMiB?: number } = {}) {
  const children = new KeptChildren({ milliseconds: 10_000, memoryMiB: 200, ...limits });
  made.push(children);
  const run = <Output>(work: string, more: object = {}) => children.run<Output>(WORKER, { work, ...more });
  return { children, run, pid: () => run<number>('pid') };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** A killed process takes a moment to go. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await sleep(50);
  return !isAlive(pid);
}

describe('a process that is kept', () => {
  it('obeys one order after the other, also after one it refused', async () => {
    const { run, pid } = kept();
    const first = await pid();
    await expect(run('throws')).rejects.toMatchObject({
      failure: 'REFUSED',
      message: 'REFUSED RangeError: too many rows',
    });
    expect(await pid()).toBe(first);
  });

  it('serves one order at a time: who comes meanwhile has another, and one of them stays', async () => {
    const { pid } = kept();
    const both = await Promise.all([pid(), pid()]);
    expect(new Set(both).size).toBe(2);
    expect(both).toContain(await pid());
  });

  it('has no environment, no network, no file to write and no program to start, at its second order either', async () => {
    const { run, pid } = kept();
    await pid();
    expect(await run('surroundings', { port: 40_000 })).toEqual({
      environment: [],
      network: 'a child process has no network',
      fetch: 'a child process has no network',
      write: 'ERR_ACCESS_DENIED',
      program: 'ERR_ACCESS_DENIED',
    });
  });

  it('is killed when the time of an order is over, and is not kept', async () => {
    const { run, pid } = kept({ milliseconds: 2_000 });
    const first = await pid();
    await expect(run('spins')).rejects.toMatchObject({ failure: 'TIMEOUT' });
    expect(await isGone(first)).toBe(true);
    expect(await pid()).not.toBe(first);
  });

  it.each(['fillsHeap', 'fillsNative'])('is killed when its memory is over: %s', async (work) => {
    const { run, pid } = kept();
    const first = await pid();
    await expect(run(work)).rejects.toMatchObject({ failure: 'MEMORY' });
    expect(await isGone(first)).toBe(true);
  });

  it('makes room when it stands over half of what it may take', async () => {
    const { pid } = kept({ memoryMiB: 64 });
    expect(await pid()).not.toBe(await pid());
  });

  it('was killed while it stood: the next order does not notice', async () => {
    const { pid } = kept();
    const first = await pid();
    process.kill(first, 'SIGKILL');
    expect(await pid()).not.toBe(first);
  });

  it('leaves with those who kept it', async () => {
    const { children, pid } = kept();
    const first = await pid();
    children.end();
    expect(await isGone(first)).toBe(true);
  });
});
