/** Every place is taken and so is every place in the queue. */
export class ChildPoolFull extends Error {
  override readonly name = 'ChildPoolFull';
}

/** At most `atOnce` child processes at work, at most `waiting` callers behind them, first come first served. */
export class ChildPool {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly size: { atOnce: number; waiting: number }) {}

  /** What `work` gives, when a place is free. Rejects with `ChildPoolFull` at once, or as `work` does. */
  async run<Output>(work: () => Promise<Output>): Promise<Output> {
    await this.enter();
    try {
      return await work();
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
