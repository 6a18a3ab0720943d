import type { Sheet } from '@trame/domain/imports/sheet';
import { type Refusal, type SpreadsheetLimits, SpreadsheetRefused } from './limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

export interface SpreadsheetJob {
  readonly bytes: Uint8Array;
  readonly limits: SpreadsheetLimits;
}
export type SpreadsheetAnswer = { readonly sheets: readonly Sheet[] } | { readonly refusal: Refusal };

/** Entry of the child process. A foreseen refusal is an answer; anything thrown is a failure of ours. */
export default async function run({ bytes, limits }: SpreadsheetJob): Promise<SpreadsheetAnswer> {
  try {
    return { sheets: await readSpreadsheet(Buffer.from(bytes), limits) };
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return { refusal: error.refusal };
    throw error;
  }
}
