import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { Unavailable } from '../errors/refusals.ts';
import { ChildPool, ChildPoolFull } from './child-pool.ts';
import { KeptChildren } from './kept-children.ts';
import { runInChild } from './run-in-child.ts';

const { milliseconds, memoryMiB } = LIMITS.child;

/** The child processes of this server, shared by everything that is printed or read: `LIMITS.child` at once. */
@Injectable()
export class Children implements OnModuleDestroy {
  private readonly pool = new ChildPool(LIMITS.child);
  private readonly writers = new KeptChildren({ milliseconds, memoryMiB });

  /**
   * What the default export of `module` makes of `input`, which may be anybody's bytes: in a process of its own, within
   * 30 s and `mebibytes` of memory. Refuses with `Unavailable` when too many wait; rejects with `ChildFailed` otherwise.
   */
  read<Output>(module: string, input: unknown, mebibytes: number = memoryMiB): Promise<Output> {
    return this.inTurn(() => runInChild<Output>(module, input, { milliseconds, memoryMiB: mebibytes }));
  }

  /** The document that the default export of `module` makes of `input`, by a process that may make the next one too. As `read`. */
  write<Output>(module: string, input: unknown): Promise<Output> {
    return this.inTurn(() => this.writers.run<Output>(module, input));
  }

  onModuleDestroy(): void {
    this.writers.end();
  }

  private async inTurn<Output>(work: () => Promise<Output>): Promise<Output> {
    try {
      return await this.pool.run(work);
    } catch (error) {
      throw error instanceof ChildPoolFull ? new Unavailable() : error;
    }
  }
}
