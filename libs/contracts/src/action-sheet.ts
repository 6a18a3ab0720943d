import { VISIBILITIES } from '@trame/domain/action-plan/visibility';
import { z } from 'zod';
import { actionSheet, sheetComment, sheetTexts } from './action-sheet-answers.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { served } from './framework-refs.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, nothing, text } from './shapes.ts';

const ofAction = inCouncil.extend({ actionId: id });

export const sheetTextsBody = z
  .strictObject({
    description: text(LIMITS.text.page),
    context: text(LIMITS.text.page),
    aims: text(LIMITS.text.page),
    targetPublic: line(500).nullable(),
    humanMeans: text(),
    evaluation: text(LIMITS.text.page),
    visibility: z.enum(VISIBILITIES),
    referentId: id.nullable(),
    /** Units of the territory of the council; none is the whole of it. */
    territoryIds: z.array(id).max(LIMITS.list.page),
    ...served,
  })
  .partial()
  .meta({
    id: 'SettleActionSheet',
    example: {
      context: 'Une personne sur cinq attend plus de trois mois.',
      referentId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
      territoryIds: ['0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f'],
      frameworkItems: ['PTSM.SOMATIC_CARE'],
      themes: ['HOUSING'],
      publics: ['YOUNG_PEOPLE'],
    },
  });
export type SheetTextsBody = z.output<typeof sheetTextsBody>;

export const commentBody = z
  .strictObject({
    text: text().pipe(z.string().min(1).max(LIMITS.text.paragraph)),
    /** Those who are named in it. */
    mentionIds: z.array(id).max(LIMITS.list.choice),
  })
  .meta({
    id: 'SheetCommentBody',
    example: { text: 'Le bail arrive lundi.', mentionIds: ['0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f'] },
  });
export type CommentBody = z.output<typeof commentBody>;

const ofComment = ofAction.extend({ commentId: id });

export const actionSheetApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/actions/:actionId/sheet',
    permission: 'plan.read',
    summary: 'The sheet of an action',
    refusals: ['SHEET_RESERVED'],
    params: ofAction,
    response: actionSheet,
  }),
  print: endpoint({
    method: 'GET',
    path: '/councils/:councilId/plan/actions/:actionId/sheet.pdf',
    permission: 'plan.read',
    summary: 'The sheet of an action, to print: all but its comments and its history',
    refusals: ['SHEET_RESERVED'],
    params: ofAction,
    query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  settle: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/plan/actions/:actionId/sheet',
    permission: 'actions.manage',
    summary: 'Change what the sheet of an action says in words; If-Match is the version of the action',
    params: ofAction,
    body: sheetTextsBody,
    response: sheetTexts,
  }),
  putComment: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/plan/actions/:actionId/comments/:commentId',
    permission: 'actions.report',
    summary: 'Write under the sheet of an action, or change what one wrote; If-Match 0 adds it',
    refusals: ['SHEET_RESERVED', 'SHEET_FULL'],
    params: ofComment,
    body: commentBody,
    response: sheetComment,
  }),
  removeComment: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/plan/actions/:actionId/comments/:commentId',
    permission: 'actions.report',
    summary: 'Take a comment away: one’s own, or any for the coordination',
    params: ofComment,
    response: nothing,
    status: 204,
  }),
  readMentions: endpoint({
    method: 'POST',
    path: '/councils/:councilId/plan/actions/:actionId/comments/read',
    permission: 'plan.read',
    summary: 'Say that one has read what names one under the sheet',
    params: ofAction,
    response: nothing,
    status: 204,
  }),
};
