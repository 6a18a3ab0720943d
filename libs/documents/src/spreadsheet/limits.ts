/** How much of a file sent by somebody we accept to unfold. Sizes in bytes. */
export interface SpreadsheetLimits {
  /** Sum of the unfolded entries of an XLSX archive. */
  readonly unfolded: number;
  /** Unfolded size over compressed size, for archives above one megabyte unfolded. */
  readonly ratio: number;
  readonly entries: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters kept in one cell; the rest is refused, never cut in silence. */
  readonly cell: number;
}

export const REFUSALS = [
  'UNKNOWN_FORMAT',
  'OLD_OR_PROTECTED',
  'BROKEN',
  'UNSAFE',
  'TOO_LARGE',
  'TOO_MANY_SHEETS',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'CELL_TOO_LONG',
  'EMPTY',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The file cannot be read, for a reason its owner can understand. */
export class SpreadsheetRefused extends Error {
  override readonly name = 'SpreadsheetRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Refuses the file for `refusal` unless `accepted`. */
export function accept(accepted: boolean, refusal: Refusal): asserts accepted {
  if (!accepted) throw new SpreadsheetRefused(refusal);
}
