import type { ImportReport } from '@trame/contracts/imports';
import type { Choices, RowDecision } from '@trame/domain/imports/choices';
import type { Layout } from '@trame/domain/imports/layout';
import type { Corrections } from '@trame/domain/imports/row-reader';
import type { Sheet } from '@trame/domain/imports/sheet';

/** What somebody chose for one line of the preview. */
export interface StoredChoice {
  readonly line: number;
  readonly decision: RowDecision | null;
  readonly corrections: Corrections;
}

/** An import as its row holds it, with the choices made in its preview. */
export interface ImportBatch {
  readonly id: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'ACCEPTED' | 'UNDONE';
  readonly fileName: string;
  /** The cells as read; null once the import is no draft any more. */
  readonly sheets: readonly Sheet[] | null;
  readonly layout: Layout;
  readonly separate: readonly string[];
  readonly report: ImportReport | null;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  /** When the same file was accepted before, if it was. */
  readonly acceptedBefore: string | null;
  readonly choices: readonly StoredChoice[];
}

export function choicesOf({ choices, separate }: ImportBatch): Choices {
  return {
    corrections: new Map(choices.map(({ line, corrections }) => [line, corrections])),
    decisions: new Map(choices.flatMap(({ line, decision }) => (decision ? [[line, decision] as const] : []))),
    separate: new Set(separate),
  };
}
