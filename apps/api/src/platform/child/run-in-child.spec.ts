import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { LIMITS as ALL } from '@trame/contracts/limits';
import { anItem, someMinutes } from '../../../../../libs/documents/test/samples.ts';
import { eventually } from '../../../test/eventually.ts';
import { runInChild } from './run-in-child.ts';

const WORKER = new URL('../../../test/fixtures/child/worker.mjs', import.meta.url).href;
const LIMITS = { milliseconds: 10_000, memoryMiB: 200 };

const run = (work: string, more: object = {}, limits = LIMITS) => runInChild(WORKER, { work, ...more }, limits);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('work in a child process', () => {
  it('gives back what the module returns, bytes and accents included', async () => {
    const value = { bytes: new Uint8Array([0, 255]), words: 'été', none: null, day: new Date(0) };
    expect(await run('echo', { value })).toEqual(value);
  });

  it('reports what the module threw', async () => {
    await expect(run('throws')).rejects.toMatchObject({
      failure: 'REFUSED',
      message: 'REFUSED RangeError: too many rows',
    });
  });

  it('reports a module that is not there', async () => {
    await expect(runInChild('file:///nowhere.mjs', {}, LIMITS)).rejects.toMatchObject({ failure: 'REFUSED' });
  });

  it('reports a process that ended without an answer', async () => {
    await expect(run('exits')).rejects.toMatchObject({ failure: 'CRASH' });
  });

  it('is killed when its time is over', async () => {
    const before = Date.now();
    await expect(run('spins', {}, { ...LIMITS, milliseconds: 700 })).rejects.toMatchObject({ failure: 'TIMEOUT' });
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it.each(['fillsHeap', 'fillsNative'])('is killed when its memory is over: %s', async (work) => {
    await expect(run(work)).rejects.toMatchObject({ failure: 'MEMORY' });
  });

  it('leaves no process behind', async () => {
    const pid = (await run('pid')) as number;
    await expect(eventually(() => !isAlive(pid), 'gone')).resolves.toBeUndefined();
  });

  it('has no environment, no network, no file to write and no program to start', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const seen = await run('surroundings', { port: (server.address() as AddressInfo).port });
    server.close();
    expect(seen).toEqual({
      environment: [],
      network: 'a child process has no network',
      fetch: 'a child process has no network',
      write: 'ERR_ACCESS_DENIED',
      program: 'ERR_ACCESS_DENIED',
    });
  });

  it('renders the minutes of 200 items within the limits of production', async () => {
    const data = someMinutes({ items: Array.from({ length: 200 }, () => anItem()) });
    const job = { document: 'minutes', data };
    const limits = { milliseconds: ALL.child.milliseconds, memoryMiB: ALL.child.memoryMiB };
    const bytes = await runInChild<Uint8Array>('@trame/documents/pdf/worker', job, limits);
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    await expect(
      runInChild('@trame/documents/pdf/worker', { ...job, data: { ...data, title: '' } }, limits),
    ).rejects.toThrow('REFUSED DocumentRefused: a document needs a title');
  });
});
