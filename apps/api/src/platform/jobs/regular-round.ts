import type { Log } from '../log/log.ts';
import { Round } from './round.ts';

interface Rhythm {
  /** What the log says of a time that failed. */
  event: string;
  /** Milliseconds from one time to the next, the first when the worker starts. */
  every: number;
  /** After a time that failed, when it is to be tried again sooner or later than that. */
  whenBroken?: number;
}

/** A command that the worker runs again and again, as often as it is said. */
export abstract class RegularRound extends Round {
  constructor(
    private readonly command: { run(): Promise<unknown> },
    log: Log,
    private readonly rhythm: Rhythm,
  ) {
    super(log, { event: rhythm.event, milliseconds: rhythm.whenBroken ?? rhythm.every });
  }

  protected async step(): Promise<number> {
    await this.command.run();
    return this.rhythm.every;
  }
}
