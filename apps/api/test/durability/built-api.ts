import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = path.resolve(import.meta.dirname, '../../dist/bundled/main.js');
const POLL_MILLISECONDS = 25;
const PATIENCE_MILLISECONDS = 60_000;
const KEPT = 1_000_000;

/** The API as it is built and deployed, in a process of its own that can be killed. */
export class BuiltApi {
  private child: ChildProcess | undefined;
  /** Its log, the last of it. */
  said = '';

  constructor(
    private readonly databaseUrl: string,
    readonly port: number,
    private readonly more: Record<string, string> = {},
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and gives the milliseconds until it says it is ready. */
  async start(): Promise<number> {
    const before = Date.now();
    const env = {
      PATH: process.env['PATH'],
      APP_DATABASE_URL: this.databaseUrl,
      PORT: String(this.port),
      PUBLIC_URL: this.url,
      ...this.more,
    };
    this.child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text: Buffer) => {
        this.said = (this.said + text.toString()).slice(-KEPT);
      });
    await this.untilReady();
    return Date.now() - before;
  }

  async untilReady(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    while (!(await this.isReady())) {
      if (Date.now() > deadline) throw new Error(`The API is not ready: ${this.said.slice(-2_000)}`);
      await sleep(POLL_MILLISECONDS);
    }
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** Sends `signal`; gives the exit code (null when the signal ended it) and the milliseconds it took. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<{ code: number | null; milliseconds: number }> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return { code: null, milliseconds: 0 };
    const before = Date.now();
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, milliseconds: Date.now() - before };
  }
}
