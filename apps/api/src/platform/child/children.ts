import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { Unavailable } from '../errors/refusals.ts';
import { ChildPool, ChildPoolFull } from './child-pool.ts';
import { ChildFailed } from './run-in-child.ts';

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
    const limits = { milliseconds, memoryMiB: mebibytes };
    const ask = () => this.pool.run<Output>(module, input, limits);
    try {
      return await ask().catch((error: unknown) => (isOurs(error, mebibytes) ? ask() : Promise.reject(asError(error))));
    } catch (error) {
      throw error instanceof ChildPoolFull ? new Unavailable() : error;
    }
  }
}

/** A print is made of our own data: a child that ended while making one, on a busy machine, is asked once more. */
const isOurs = (error: unknown, mebibytes: number): boolean =>
  error instanceof ChildFailed && error.failure !== 'REFUSED' && mebibytes === memoryMiB;

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
