import { type SheetToWrite, writeCsv, writeXlsx } from './write-sheet.ts';

/** Text has room for one sheet. */
export type WriteJob =
  | { readonly format: 'xlsx'; readonly sheets: readonly SheetToWrite[] }
  | { readonly format: 'csv'; readonly sheet: SheetToWrite };

/** Entry of the child process: sheets in, their bytes out. */
export default async function run(job: WriteJob): Promise<Uint8Array> {
  return job.format === 'xlsx' ? writeXlsx(job.sheets) : writeCsv(job.sheet);
}
