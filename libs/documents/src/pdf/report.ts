import type { Letterhead } from '../letterhead.ts';
import type { DocumentLanguage, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

/** A line of what somebody wrote. */
export interface ReportLineOfText {
  bullet: boolean;
  text: string;
}

/** What stands in a chapter, in reading order. All values are words already chosen for the reader. */
export type ReportPart =
  | { kind: 'text'; paragraphs: readonly ReportLineOfText[] }
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

export interface ReportChapterDocument {
  title: string;
  parts: readonly ReportPart[];
}

export interface ReportPageWords extends PageWords {
  contents: string;
  figure: string;
  value: string;
  empty: string;
}

/** An activity report, chapter by chapter: the same data make the PDF, the document to edit and the slides. */
export interface ReportDocument {
  language: DocumentLanguage;
  council: string;
  title: string;
  /** « Du 1er janvier 2026 au 31 décembre 2026 » */
  facts: readonly string[];
  /** « Chiffres relevés le 1er décembre 2026 » */
  day: string;
  chapters: readonly ReportChapterDocument[];
  words: ReportPageWords;
}

/** A photo as it is printed, in the order the document names them. */
export interface Picture {
  readonly jpeg: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The report as a tagged PDF (PDF/UA-1). The same data gives the same bytes. Throws `DocumentRefused`. */
export const renderReport = (
  report: ReportDocument,
  letterhead: Letterhead | null = null,
  pictures: readonly Picture[] = [],
): Uint8Array =>
  renderPdf(
    'report',
    report,
    letterhead,
    pictures.map(({ jpeg }) => jpeg),
  );
