import { REPORT_CHAPTERS, REPORT_TEMPLATES } from '@trame/domain/reports/report-template';
import { z } from 'zod';
import { reportBlocks, reportChanges, reportChapter } from './activity-report-parts.ts';
import { endpoint } from './endpoint.ts';
import { isPeriod } from './figures.ts';
import { LIMITS } from './limits.ts';
import { reportPhoto } from './report-photos.ts';
import { day, id, inCouncil, instant, line, listOf, nothing, text, version } from './shapes.ts';

const template = z.enum(REPORT_TEMPLATES);
const title = line(LIMITS.text.line);
const chapters = z
  .array(reportChapter)
  .min(1)
  .max(REPORT_CHAPTERS.length)
  .refine((all) => new Set(all).size === all.length, { error: 'chapter_twice' });

export const reportLine = z
  .object({ id, version, title: z.string().max(LIMITS.text.line), template, startsOn: day, endsOn: day })
  .meta({ id: 'ActivityReportLine' });
export type ReportLine = z.output<typeof reportLine>;

/** What somebody wrote above the figures of a chapter; version 0 while nobody wrote there. */
export const reportText = z
  .object({ chapter: reportChapter, version: z.int().min(0), text: z.string().max(LIMITS.reports.characters) })
  .meta({ id: 'ReportText' });
export type ReportText = z.output<typeof reportText>;

/** A report as its builder shows it: what is stored, and what moved since. */
export const activityReport = reportLine
  .extend({
    chapters: z
      .array(z.object({ chapter: reportChapter, state: z.enum(['UP_TO_DATE', 'TO_COMPLETE']), text: reportText }))
      .max(REPORT_CHAPTERS.length),
    /** The figures as they were when somebody took them. */
    blocks: reportBlocks,
    takenAt: instant,
    changes: reportChanges,
    photos: z.array(reportPhoto).max(LIMITS.reports.photos),
    /** When it was published last; `null` while it is not. */
    publishedAt: instant.nullable(),
    /** May the last figures taken be given back? */
    mayUndo: z.boolean(),
  })
  .meta({ id: 'ActivityReport' });
export type ActivityReport = z.output<typeof activityReport>;

/** Days that figures can be computed for. */
const isOfFigures = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): boolean =>
  isPeriod({ from: startsOn, to: endsOn });
const NO_PERIOD = { error: 'no_such_period', path: ['endsOn'] };

export const startReportBody = z
  .strictObject({ title, template, startsOn: day, endsOn: day })
  .refine(isOfFigures, NO_PERIOD)
  .meta({
    id: 'StartActivityReport',
    example: { title: 'Rapport d’activité 2026', template: 'ARS', startsOn: '2026-01-01', endsOn: '2026-12-31' },
  });
export type StartReportBody = z.output<typeof startReportBody>;

export const settleReportBody = z
  .strictObject({ title, startsOn: day, endsOn: day, chapters })
  .refine(isOfFigures, NO_PERIOD)
  .meta({
    id: 'SettleActivityReport',
    example: {
      ...{ title: 'Rapport d’activité 2026', startsOn: '2026-01-01', endsOn: '2026-12-31' },
      chapters: ['PLAN', 'DECISIONS', 'PERSPECTIVES'],
    },
  });
export type SettleReportBody = z.output<typeof settleReportBody>;

export const writeChapterBody = z
  .strictObject({ text: text(LIMITS.reports.characters) })
  .meta({ id: 'WriteReportChapter', example: { text: 'Une année de consolidation.\n\n- deux groupes créés' } });

export const takeFiguresBody = z
  .strictObject({ take: z.array(z.string().min(1).max(LIMITS.text.question)).min(1).max(LIMITS.reports.changes) })
  .meta({ id: 'TakeReportFigures', example: { take: ['meetings/held/value'] } });

const path = '/councils/:councilId/activity-reports';
const one = `${path}/:reportId` as const;
const oneReport = inCouncil.extend({ reportId: id });

export const activityReportsApi = {
  list: endpoint({
    method: 'GET',
    path,
    permission: 'reports.read',
    summary: 'The activity reports of the council, the latest period first',
    params: inCouncil,
    response: listOf(reportLine, LIMITS.reports.most),
  }),
  start: endpoint({
    method: 'POST',
    path,
    permission: 'reports.write',
    summary: 'Start a report of a period from a template: its chapters are filled from the data of the council',
    params: inCouncil,
    body: startReportBody,
    response: activityReport,
    status: 201,
    refusals: ['REPORTS_FULL'],
  }),
  get: endpoint({
    method: 'GET',
    path: one,
    permission: 'reports.read',
    summary: 'A report: its chapters, the figures it stored, and those that moved since',
    params: oneReport,
    response: activityReport,
  }),
  settle: endpoint({
    method: 'PATCH',
    path: one,
    permission: 'reports.write',
    summary: 'Change the title, the period, or which chapters a report has and in which order',
    params: oneReport,
    body: settleReportBody,
    response: activityReport,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: one,
    permission: 'reports.write',
    summary: 'Delete a report, its texts with it',
    params: oneReport,
    response: nothing,
    status: 204,
  }),
  write: endpoint({
    method: 'PUT',
    path: `${one}/chapters/:chapter/text`,
    permission: 'reports.write',
    summary: 'Write the text of a chapter over the version that was read; the figures below it stay',
    params: oneReport.extend({ chapter: reportChapter }),
    body: writeChapterBody,
    response: reportText,
  }),
  take: endpoint({
    method: 'PATCH',
    path: `${one}/figures`,
    permission: 'reports.write',
    summary: 'Store figures that moved as they are today: those that are named, and no other',
    params: oneReport,
    body: takeFiguresBody,
    response: activityReport,
  }),
  giveBack: endpoint({
    method: 'DELETE',
    path: `${one}/figures`,
    permission: 'reports.write',
    summary: 'Give back the figures that were taken last: the report shows those before them again',
    params: oneReport,
    response: activityReport,
    refusals: ['REPORT_NOTHING_TAKEN'],
  }),
};
