import { type ChildLimits, runInChild } from './run-in-child.ts';

/** Every place is taken and so is every place in the queue. */
export class ChildPoolFull extends Error {
  override readonly name = 'ChildPoolFull';
}

/** At most `atOnce` child processes, at most `waiting` callers behind them, first come first served. */
export class ChildPool {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly size: { atOnce: number; waiting: number }) {}

  /** `runInChild` when a place is free. Rejects with `ChildPoolFull` at once, or with `ChildFailed`. */
  async run<Output>(module: string, input: unknown, limits: ChildLimits): Promise<Output> {
    await this.enter();
    try {
      return await runInChild<Output>(module, input, limits);
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < this.size.atOnce) {
      this.running += 1;
      return;
    }
    if (this.queue.length >= this.size.waiting) throw new ChildPoolFull();
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  // The place goes straight to the next caller, so nobody can slip in between.
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running -= 1;
  }
}
