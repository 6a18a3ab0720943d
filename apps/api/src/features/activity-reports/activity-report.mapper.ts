import type { ActivityReport } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { linesOf, type ReportBlock } from '@trame/domain/reports/report-block';
import { changesBetween } from '@trame/domain/reports/report-changes';
import { chapterState } from '@trame/domain/reports/report-template';
import type { StoredReport } from './stored-report.ts';

/** What is stored beside the figures of today; only the chapters that the report has. */
export function toReport(report: StoredReport, now: readonly ReportBlock[]): ActivityReport {
  const { blocksBefore, takenAt, publishedAt, texts, ...kept } = report;
  const isShown = ({ chapter }: Pick<ReportBlock, 'chapter'>): boolean => report.chapters.includes(chapter);
  const blocks = report.blocks.filter(isShown);
  const all = changesBetween(blocks, now.filter(isShown));
  const chapters = report.chapters.map((chapter) => {
    const text = texts.find((one) => one.chapter === chapter) ?? { chapter, version: 0, text: '' };
    const moved = all.filter((change) => change.chapter === chapter).length;
    const state = chapterState({ chapter, changes: moved, lines: linesOf(blocks, chapter), text: text.text });
    return { chapter, state, text };
  });
  return {
    ...kept,
    chapters,
    blocks,
    // as many as somebody may take at once; those after them are told next
    changes: all.slice(0, LIMITS.reports.changes),
    takenAt: takenAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    mayUndo: blocksBefore !== null,
  } as ActivityReport;
}
