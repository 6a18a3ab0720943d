import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { Unavailable } from '../errors/refusals.ts';
import { ChildPool, ChildPoolFull } from './child-pool.ts';

const { milliseconds, memoryMiB } = LIMITS.child;

/** The child processes of this server, shared by everything that is printed or read: `LIMITS.child` at once. */
@Injectable()
export class Children {
  private readonly pool = new ChildPool(LIMITS.child);

  /**
   * What the default export of `module` makes of `input`, within 30 s and `mebibytes` of memory. Refuses with
   * `Unavailable` when too many wait; rejects with `ChildFailed` otherwise.
   */
  async run<Output>(module: string, input: unknown, mebibytes: number = memoryMiB): Promise<Output> {
    try {
      return await this.pool.run<Output>(module, input, { milliseconds, memoryMiB: mebibytes });
    } catch (error) {
      throw error instanceof ChildPoolFull ? new Unavailable() : error;
    }
  }
}
