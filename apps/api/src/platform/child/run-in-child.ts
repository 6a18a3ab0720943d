import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './messages.ts';

const MEBIBYTE = 1024 * 1024;
const STDERR_KEPT = 2_000;
// A plain Node process reads no TypeScript: the child is always the built one, also when a test runs the source.
const MAIN = fileURLToPath(new URL('../../../dist/platform/child/child-main.js', import.meta.url));

export interface ChildLimits {
  milliseconds: number;
  /** Resident memory of the whole process, native code included. */
  memoryMiB: number;
}

export type ChildFailure =
  /** Too long: killed. */
  | 'TIMEOUT'
  /** Too much memory: killed. */
  | 'MEMORY'
  /** The process ended without an answer. */
  | 'CRASH'
  /** The work itself threw. */
  | 'REFUSED';

export class ChildFailed extends Error {
  override readonly name = 'ChildFailed';
  constructor(
    readonly failure: ChildFailure,
    detail: string,
  ) {
    super(`${failure} ${detail}`.trim());
  }
}

/**
 * Runs the default export of `module` (an import specifier, or a file URL) on `input` in a process of its own, and
 * gives what it returns. Input and output are structured clones. The process inherits no environment, has no network,
 * may write no file and start no process. Rejects with `ChildFailed`; the process never outlives the promise.
 */
export async function runInChild<Output>(module: string, input: unknown, limits: ChildLimits): Promise<Output> {
  const child = start(limits.memoryMiB);
  try {
    const answer = await answerOf(
      child,
      { module, input, memoryBytes: limits.memoryMiB * MEBIBYTE },
      limits.milliseconds,
    );
    if (!answer.ok) throw new ChildFailed('REFUSED', answer.reason);
    return answer.output as Output;
  } finally {
    child.kill('SIGKILL');
  }
}

// Renamed when it stopped being experimental; without it a parser bug could write files or start programs.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const CONFINED = [PERMISSION, '--allow-fs-read=*', '--allow-addons', '--allow-worker'];

const start = (memoryMiB: number): ChildProcess =>
  fork(MAIN, [], {
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [...CONFINED, `--max-old-space-size=${memoryMiB}`, '--no-warnings'],
  });

function answerOf(child: ChildProcess, order: Order, milliseconds: number): Promise<Answer> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-STDERR_KEPT);
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ChildFailed('TIMEOUT', `after ${milliseconds} ms`)), milliseconds);
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', (error) => reject(new ChildFailed('CRASH', error.message)));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new ChildFailed(endedByMemory(signal) ? 'MEMORY' : 'CRASH', `${signal ?? `exit ${code}`} ${said}`));
    });
    child.send(order, (error) => error && reject(new ChildFailed('CRASH', error.message)));
  });
}

// The guard (or the kernel) kills; V8 aborts when only its own heap is full.
const endedByMemory = (signal: NodeJS.Signals | null): boolean => signal === 'SIGKILL' || signal === 'SIGABRT';
