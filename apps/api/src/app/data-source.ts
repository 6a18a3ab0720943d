import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { LIMITS } from '@trame/contracts/limits';
import { NamedStatementsClient } from '../platform/database/named-statements.ts';
import { ENTITIES } from './entities.ts';

/** How the application reaches PostgreSQL; `url` is the account `trame_app` or `trame_worker`. */
export const dataSourceOptions = (url: string): TypeOrmModuleOptions => ({
  type: 'postgres',
  url,
  entities: ENTITIES,
  synchronize: false,
  retryAttempts: 3,
  retryDelay: 500,
  extra: {
    Client: NamedStatementsClient,
    max: LIMITS.database.pool,
    connectionTimeoutMillis: LIMITS.database.waitMilliseconds,
  },
});
