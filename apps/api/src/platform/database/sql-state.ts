import { QueryFailedError } from 'typeorm';

/** The SQLSTATE the database refused with; `undefined` when it is not the database that failed. */
export const sqlState = (error: unknown): string | undefined =>
  error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
