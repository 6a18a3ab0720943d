import { Worker } from 'node:worker_threads';
import { denyNetwork } from './deny-network.ts';
import type { Answer, Order } from './messages.ts';

type Entry = (input: unknown) => unknown;

let isConfined = false;

/** Before any foreign code is loaded; the first order says how much memory, for the life of the process. */
function confine(memoryBytes: number): void {
  if (isConfined) return;
  isConfined = true;
  new Worker(new URL('./memory-guard.js', import.meta.url), { workerData: { bytes: memoryBytes } }).unref();
  denyNetwork();
}

async function obey({ module, input, memoryBytes }: Order): Promise<Answer> {
  confine(memoryBytes);
  const isRoomy = () => process.memoryUsage.rss() < memoryBytes / 2;
  try {
    const { default: entry } = (await import(module)) as { default: Entry };
    const output = await entry(input);
    return { ok: true, output, roomy: isRoomy() };
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { ok: false, reason, roomy: isRoomy() };
  }
}

// `on`, not `once`: without a listener the process leaves as it answers, and a busy parent may see it gone before it reads
process.on('message', (order: Order) => {
  void obey(order).then((answer) => process.send?.(answer));
});
