import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
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

// Renamed when it stopped being experimental; without it a parser bug could write files or start programs.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const CONFINED = [PERMISSION, '--allow-fs-read=*', '--allow-addons', '--allow-worker'];

/**
 * A process that inherits no environment, has no network, may write no file and start no process. It obeys one order at a
 * time, ends with us, and keeps nobody from ending: while it works, the clock of its order does.
 */
export class ConfinedChild {
  private readonly process: ChildProcess;
  private said = '';

  constructor(private readonly memoryMiB: number) {
    this.process = fork(MAIN, [], {
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [...CONFINED, `--max-old-space-size=${memoryMiB}`, '--no-warnings'],
    });
    this.process.on('error', () => undefined); // each order hears it too; between two nobody does
    this.process.stderr?.on('data', (text: Buffer) => {
      this.said = (this.said + text.toString()).slice(-STDERR_KEPT);
    });
    this.process.unref();
    this.process.channel?.unref();
    (this.process.stderr as Socket | null)?.unref();
  }

  /** What `module` answers to `input`, a failure of its own included. Rejects with `ChildFailed` when it does not answer. */
  order(module: string, input: unknown, milliseconds: number): Promise<Answer> {
    const { process: child } = this;
    const order: Order = { module, input, memoryBytes: this.memoryMiB * MEBIBYTE };
    return new Promise((resolve, reject) => {
      const over = (settle: () => void) => {
        clearTimeout(timer);
        child.off('message', answered).off('error', broken).off('exit', ended);
        settle();
      };
      const fail = (failure: ChildFailure, detail: string) => over(() => reject(new ChildFailed(failure, detail)));
      const answered = (answer: unknown) => over(() => resolve(answer as Answer));
      const broken = (error: Error) => fail('CRASH', error.message);
      const ended = (code: number | null, signal: NodeJS.Signals | null) =>
        fail(endedByMemory(signal) ? 'MEMORY' : 'CRASH', `${signal ?? `exit ${code}`} ${this.said}`);
      const timer = setTimeout(() => fail('TIMEOUT', `after ${milliseconds} ms`), milliseconds);
      child.on('message', answered).on('error', broken).on('exit', ended);
      child.send(order, (error) => error && broken(error));
    });
  }

  end(): void {
    this.process.kill('SIGKILL');
  }
}

// The guard (or the kernel) kills; V8 aborts when only its own heap is full.
const endedByMemory = (signal: NodeJS.Signals | null): boolean => signal === 'SIGKILL' || signal === 'SIGABRT';
