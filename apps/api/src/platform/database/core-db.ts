import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Calls the functions of schema `core`, the only door to accounts, sessions and the registry of councils. */
@Injectable()
export class CoreDb {
  constructor(@Inject(DataSource) private readonly connection: Pick<EntityManager, 'query'>) {}

  /** The same functions inside a transaction, so that they commit with the rest of a command. */
  static within(tx: EntityManager): CoreDb {
    return new CoreDb(tx);
  }

  /** Throws when the database does not answer. */
  async ping(): Promise<void> {
    await this.connection.query('select 1');
  }

  /** Rows of `select * from core.<name>(…)`. The name comes from our code, the arguments are bound. */
  call<Row>(name: `core.${string}`, args: readonly unknown[]): Promise<Row[]> {
    const slots = args.map((_, index) => `$${index + 1}`).join(', ');
    return this.connection.query<Row[]>(`select * from ${name}(${slots})`, [...args]);
  }
}
