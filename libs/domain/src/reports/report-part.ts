import type { ReportParagraph } from './report-text.ts';

/** What stands in a chapter, in reading order. All values are words already chosen for the reader. */
export type ReportPart =
  | { kind: 'text'; paragraphs: readonly ReportParagraph[] }
  | { kind: 'figures'; title: string; figures: readonly { label: string; value: string }[] }
  | {
      kind: 'table';
      title: string;
      /** `number`: its values stand at the right. `share` of the width that is left; 0: as wide as its words. */
      columns: readonly { title: string; number: boolean; share: number }[];
      /** `depth`: how deep a line stands under those before it. */
      rows: readonly { depth: number; cells: readonly string[] }[];
    }
  /** `picture` is its place among the pictures of the document; `alt` says what it shows. */
  | { kind: 'photo'; picture: number; alt: string; caption: string };

export interface ReportChapterInWords {
  title: string;
  parts: readonly ReportPart[];
}
