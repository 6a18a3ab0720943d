import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Calls the functions of schema `core`, the only door to accounts, sessions and the registry of councils. */
@Injectable()
export class CoreDb {
  constructor(private readonly dataSource: DataSource) {}

  /** Throws when the database does not answer. */
  async ping(): Promise<void> {
    await this.dataSource.query('select 1');
  }

  /** Rows of `select * from core.<name>(…)`. The name comes from our code, the arguments are bound. */
  call<Row>(name: `core.${string}`, args: readonly unknown[]): Promise<Row[]> {
    const slots = args.map((_, index) => `$${index + 1}`).join(', ');
    return this.dataSource.query<Row[]>(`select * from ${name}(${slots})`, [...args]);
  }
}
