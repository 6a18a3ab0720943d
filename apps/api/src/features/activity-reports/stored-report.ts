import type { ReportLine, ReportText } from '@trame/contracts/activity-reports';
import type { ReportPhoto } from '@trame/contracts/report-photos';
import type { ReportBlock } from '@trame/domain/reports/report-block';
import type { ReportChapter } from '@trame/domain/reports/report-template';

/** A report as it is stored: nothing of it depends on what the data became. */
export interface StoredReport extends ReportLine {
  chapters: readonly ReportChapter[];
  blocks: readonly ReportBlock[];
  blocksBefore: readonly ReportBlock[] | null;
  takenAt: Date;
  publishedAt: Date | null;
  texts: readonly ReportText[];
  photos: readonly ReportPhoto[];
}
