import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { Unavailable } from '../errors/refusals.ts';
import type { Actor } from '../http/context.ts';
import { once } from './once.ts';
import { sqlState } from './sql-state.ts';

const AGAIN = new Set(['40P01', '40001']); // deadlock, serialisation
const ATTEMPTS = 3;

const mayRunAgain = (error: unknown): boolean => AGAIN.has(sqlState(error) ?? '');

/** TypeORM says so when the server went away between two statements of one transaction. */
const isConnectionLost = (error: unknown): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError;

const ANNOUNCE = `select set_config('app.council_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.role', $3, true)`;
const ANNOUNCE_READER = `${ANNOUNCE}, set_config('transaction_read_only', 'on', true)`;

/** The only door to tenant rows. Inside `work`, `tx` sees and writes the rows of `ctx.councilId` and no other. */
@Injectable()
export class TenantDb {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction of the actor's council, at most three times when the database asks to. `work` touches
   * nothing but `tx`: no mail, no file, no second connection.
   */
  transaction<T>(ctx: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.run(ctx, ANNOUNCE, (tx) => (ctx.once ? once(tx, ctx.personId, ctx.once, () => work(tx)) : work(tx)));
  }

  /** Reads only; the same walls, and a write inside is refused by the database. */
  read<T>(ctx: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.run(ctx, ANNOUNCE_READER, work);
  }

  private async run<T>(ctx: Actor, announce: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (tx) => {
          await tx.query(announce, [ctx.councilId, ctx.personId ?? '', ctx.role]);
          return work(tx);
        });
      } catch (error) {
        if (isConnectionLost(error)) throw new Unavailable();
        if (attempt === ATTEMPTS || !mayRunAgain(error)) throw error;
      }
    }
  }
}
