import type { ReportChapterInWords } from '@trame/domain/reports/report-part';
import type { Spoken } from './lite-spoken.ts';

/** An activity report that a council published: nobody is named, whoever reads it. */
export interface PublicReportPage extends Spoken {
  page: 'report';
  council: string;
  title: string;
  facts: readonly string[];
  day: string;
  chapters: readonly ReportChapterInWords[];
  /** By their place: what the photos of the chapters show. Sizes in pixels. */
  pictures: readonly { src: string; width: number; height: number }[];
}
