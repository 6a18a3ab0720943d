import { NOT_ASKED } from '@trame/domain/action-plan/ask-news';
import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { z } from 'zod';
import { changeManyBody } from './action-plan.ts';
import { endpoint } from './endpoint.ts';
import { formParts, pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { letter } from './mail.ts';
import { id, inCouncil } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);
const title = z.string().max(300);
const { which } = changeManyBody.shape;
const example = { which: { matching: { only: 'SILENT' } } };
const digest = z.string().length(43);

export const previewNewsBody = z.strictObject({ which }).meta({ id: 'PreviewNewsRequest', example });
export type PreviewNewsBody = z.output<typeof previewNewsBody>;

/** Who would be asked about what, what is left out and why, and the mail as the first person gets it. */
export const newsPreview = z
  .object({
    digest,
    recipients: z
      .array(z.object({ personId: id, name, actions: z.array(z.object({ id, title })).max(LIMITS.list.choice) }))
      .max(LIMITS.list.rows),
    leftOut: z.array(z.object({ id, title, reason: z.enum(NOT_ASKED) })).max(LIMITS.list.rows),
    letter: letter.nullable(),
    holdSeconds: z.int().min(0),
  })
  .meta({ id: 'NewsPreview' });
export type NewsPreview = z.output<typeof newsPreview>;

export const askNewsBody = z
  .strictObject({
    which,
    /** That of the preview: nobody unseen is written to. */
    digest,
  })
  .meta({ id: 'AskNews', example: { ...example, digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' } });
export type AskNewsBody = z.output<typeof askNewsBody>;

/** Scanners and readers add what they like to an address: what is not understood is ignored. */
const query = z.object({
  langue: z.enum(['fr', 'en']).default('fr').catch('fr'),
  /** What became of what was just sent: taken, or too late. */
  dit: z.enum(['fait', 'clos']).optional().catch(undefined),
  modifier: z.literal('1').optional().catch(undefined),
  /** The word that was pressed in the mail, and the action it is about. */
  mot: z.enum(NEWS_WORDS).optional().catch(undefined),
  action: id.optional().catch(undefined),
});
export type NewsView = z.output<typeof query>;

const params = z.object({ token: z.string().min(1).max(LIMITS.text.token) });
const path = '/councils/:councilId/plan/news-requests';

export const newsRequestsApi = {
  preview: endpoint({
    method: 'POST',
    path: `${path}/preview`,
    permission: 'plan.manage',
    summary: 'Whom a request for news would reach, about what, and who is left out: nothing is written',
    params: inCouncil,
    body: previewNewsBody,
    response: newsPreview,
  }),
  ask: endpoint({
    method: 'POST',
    path,
    permission: 'plan.manage',
    summary: 'Ask those who lead actions for news: one mail for each person, held for a minute',
    params: inCouncil,
    body: askNewsBody,
    response: z.object({ batchId: id, asked: z.int().min(0) }),
    status: 201,
    refusals: ['NEWS_CHANGED', 'NOBODY_TO_ASK'],
  }),
  stop: endpoint({
    method: 'POST',
    path: `${path}/:batchId/stop`,
    permission: 'plan.manage',
    summary: 'Stop the mails of a request that have not left',
    params: inCouncil.extend({ batchId: id }),
    response: z.object({ stopped: z.int().min(0), left: z.int().min(0) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/m/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The actions somebody is asked about: opening the page changes nothing, whatever its address says',
    params,
    query,
    produces: 'text/html',
    response: pageAnswer,
  }),
  answer: endpoint({
    method: 'POST',
    path: '/m/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary:
      'Record the news of the person the link was sent to, with photos and files; they can be corrected for a day',
    params,
    query,
    body: formParts,
    consumes: 'multipart',
    status: 303,
    // the address of the page to read next, or the form again with what is wrong
    response: z.union([z.string().max(LIMITS.text.url), pageAnswer]),
  }),
};
