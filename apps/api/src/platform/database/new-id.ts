import { v7 } from 'uuid';

/** A new id: uuid v7, made here because `uuidv7()` needs PostgreSQL 18. Ids sort by time and are no secrets. */
export const newId = (): string => v7();
