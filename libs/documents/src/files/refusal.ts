/** Why a file is not kept. */
export const FILE_REFUSALS = [
  /** What it holds is not what its extension says. */
  'MISMATCH',
  /** It holds a program: macros, markup that runs, or a second file hidden behind the first. */
  'ACTIVE',
  /** Damaged, cut short or locked by a password. */
  'BROKEN',
  /** More pixels than anybody needs to look at. */
  'PIXELS',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** The file is not kept, for a reason its owner can mend. */
export class FileUnfit extends Error {
  override readonly name = 'FileUnfit';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Refuses the file for `refusal` unless `fit`. @throws FileUnfit */
export function insist(fit: boolean, refusal: FileRefusal): asserts fit {
  if (!fit) throw new FileUnfit(refusal);
}
