import { setTimeout as pause } from 'node:timers/promises';

/** What the worker does over and over until it is told to stop; the step under way is ended first. */
export abstract class Round {
  private readonly stopping = new AbortController();

  /** Milliseconds to wait before the next step. Never throws: a database that went away is waited for. */
  protected abstract step(): Promise<number>;

  stop(): void {
    this.stopping.abort();
  }

  async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait = await this.step();
      if (wait > 0) await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}
