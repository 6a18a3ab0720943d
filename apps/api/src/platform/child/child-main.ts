import { Worker } from 'node:worker_threads';
import { denyNetwork } from './deny-network.ts';
import type { Answer, Order } from './messages.ts';

type Entry = (input: unknown) => unknown;

async function obey({ module, input, memoryBytes }: Order): Promise<Answer> {
  new Worker(new URL('./memory-guard.js', import.meta.url), { workerData: { bytes: memoryBytes } }).unref();
  denyNetwork();
  try {
    const { default: entry } = (await import(module)) as { default: Entry };
    return { ok: true, output: await entry(input) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

// `on`, not `once`: without a listener the process leaves as it answers, and a busy parent may see it gone before it reads
process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer));
});
