import type { EntityManager } from 'typeorm';
import { insertRows } from '../../platform/database/insert-rows.ts';

/** One row an import wrote: enough to undo it, and to name it if it must stay. */
export interface WrittenRow {
  readonly table: `app.${string}`;
  readonly id: string;
  readonly name: string;
  /** Of a row that existed before: its version after the import, and what it held. */
  readonly version?: number;
  readonly before?: object;
}

const COLUMNS = {
  batch_id: 'uuid',
  position: 'integer',
  table_name: 'text',
  object_id: 'uuid',
  name: 'text',
  version: 'integer',
  before: 'jsonb',
};
const LONGEST_NAME = 300;

/** Notes what was written, in order: the undo goes backwards. */
export async function noteWritten(tx: EntityManager, batchId: string, rows: readonly WrittenRow[]): Promise<void> {
  const noted = rows.map(({ table, id, name, version = null, before = null }, position) => ({
    batch_id: batchId,
    position,
    table_name: table,
    object_id: id,
    name: name.slice(0, LONGEST_NAME),
    version,
    before,
  }));
  await insertRows(tx, 'app.import_written', COLUMNS, noted);
}
