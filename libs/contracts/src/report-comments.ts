import { z } from 'zod';
import { commentBody } from './action-sheet.ts';
import { sheetComment } from './action-sheet-answers.ts';
import { reportChapter } from './activity-report-parts.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { id, inCouncil, instant, listOf, nothing } from './shapes.ts';

/** What somebody said of a chapter, and whether the coordination did what was asked. */
export const reportComment = sheetComment
  .extend({
    chapter: reportChapter,
    handled: z.object({ at: instant, by: personRef.nullable() }).nullable(),
  })
  .meta({ id: 'ReportComment' });
export type ReportComment = z.output<typeof reportComment>;

export const reportCommentBody = z.strictObject({ ...commentBody.shape, chapter: reportChapter }).meta({
  id: 'ReportCommentBody',
  example: { chapter: 'PLAN', text: 'Le local a ouvert en juin.', mentionIds: [] },
});
export type ReportCommentBody = z.output<typeof reportCommentBody>;

const handleBody = z.strictObject({ handled: z.boolean() }).meta({ id: 'HandleComment', example: { handled: true } });

const path = '/councils/:councilId/activity-reports/:reportId/comments';
const ofReport = inCouncil.extend({ reportId: id });
const ofComment = ofReport.extend({ commentId: id });

/** Comments of a report: for the coordination and the chair, and in no output. */
export const reportCommentsApi = {
  list: endpoint({
    method: 'GET',
    path,
    permission: 'reports.read',
    summary: 'What was said of the chapters of a report, the oldest first',
    params: ofReport,
    response: listOf(reportComment, LIMITS.sheet.comments).extend({
      /** Does one name the reader, who has not opened the report since? */
      unread: z.boolean(),
    }),
  }),
  put: endpoint({
    method: 'PUT',
    path: `${path}/:commentId`,
    permission: 'reports.comment',
    summary: 'Say something of a chapter, or change one’s own words; those who are named and may read it are told',
    params: ofComment,
    body: reportCommentBody,
    response: reportComment,
    refusals: ['COMMENTS_FULL'],
  }),
  handle: endpoint({
    method: 'PATCH',
    path: `${path}/:commentId`,
    permission: 'reports.write',
    summary: 'Mark a comment as handled, or no more',
    params: ofComment,
    body: handleBody,
    response: reportComment,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: `${path}/:commentId`,
    permission: 'reports.comment',
    summary: 'Take a comment away: one’s own, or any for the coordination',
    params: ofComment,
    response: nothing,
    status: 204,
  }),
  readMentions: endpoint({
    method: 'POST',
    path: `${path}/read`,
    permission: 'reports.comment',
    summary: 'Say that the comments of a report which name the reader were read',
    params: ofReport,
    response: nothing,
    status: 204,
  }),
};
