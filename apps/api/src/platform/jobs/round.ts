import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log/log.ts';

/** What the log says of a step that failed, and how long to wait before the next one. */
export interface WhenBroken {
  event: string;
  milliseconds: number;
}

/** What the worker does over and over until it is told to stop; the step under way is ended first. */
export abstract class Round {
  private readonly stopping = new AbortController();

  constructor(
    private readonly log: Log,
    private readonly whenBroken: WhenBroken,
  ) {}

  /** Works once, and answers the milliseconds to wait before the next step. It may throw: a database may be away. */
  protected abstract step(): Promise<number>;

  stop(): void {
    this.stopping.abort();
  }

  async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait = await this.stepOrWait();
      if (wait > 0) await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async stepOrWait(): Promise<number> {
    try {
      return await this.step();
    } catch (error) {
      this.log.error(this.whenBroken.event, { error });
      return this.whenBroken.milliseconds;
    }
  }
}
