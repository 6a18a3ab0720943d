import type { ReportChapterInWords } from '@trame/domain/reports/report-part';

/** An activity report that a council published: nobody is named, whoever reads it. */
export interface PublicReportPage {
  page: 'report';
  language: 'fr' | 'en';
  otherLanguage: string | null;
  council: string;
  title: string;
  facts: readonly string[];
  day: string;
  chapters: readonly ReportChapterInWords[];
}
