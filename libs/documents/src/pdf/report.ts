import type { ReportChapterInWords } from '@trame/domain/reports/report-part';
import type { Letterhead } from '../letterhead.ts';
import type { DocumentLanguage, PageWords } from './meeting-head.ts';
import { renderPdf } from './render.ts';

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
  chapters: readonly ReportChapterInWords[];
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
