import { type SheetToWrite, writeCsv, writeXlsx } from './write-sheet.ts';

export interface WriteJob {
  readonly format: 'xlsx' | 'csv';
  readonly sheet: SheetToWrite;
}

/** Entry of the child process: one sheet in, its bytes out. */
export default async function run({ format, sheet }: WriteJob): Promise<Uint8Array> {
  return format === 'xlsx' ? writeXlsx(sheet) : writeCsv(sheet);
}
