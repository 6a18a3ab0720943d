import { z } from 'zod';
import { askCorrectionBody } from './corrections.ts';
import { endpoint } from './endpoint.ts';
import { pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { text } from './shapes.ts';

const params = z.object({ token: z.string().min(1).max(LIMITS.text.token) });

/** Scanners and readers add what they like to an address: what is not understood is ignored. */
const query = z.object({
  langue: z.enum(['fr', 'en']).default('fr').catch('fr'),
  /** What became of what was just sent: taken, too late, or without the words it needs. */
  dit: z.enum(['fait', 'clos', 'vide']).optional().catch(undefined),
});
export type MinutesView = z.output<typeof query>;

export const reviewForm = z
  .strictObject({ answer: z.enum(['AGREE', 'RETURN']), reason: text().default('') })
  .meta({ id: 'AnswerReviewByLink', example: { answer: 'AGREE', reason: '' } });
export type ReviewForm = z.output<typeof reviewForm>;

/** A form sends an empty choice for the whole of the minutes. */
const itemChoice = z.union([z.literal('').transform(() => null), askCorrectionBody.shape.itemId]);

export const correctionForm = z
  .strictObject({ itemId: itemChoice, text: text() })
  .meta({ id: 'AskCorrectionByLink', example: { itemId: '', text: 'Le CCAS était représenté par sa directrice.' } });
export type CorrectionForm = z.output<typeof correctionForm>;

/** The pages behind the links of mails about minutes. Opening one changes nothing. */
export const minutesPagesApi = {
  readReview: endpoint({
    method: 'GET',
    path: '/a/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The minutes somebody is asked to read first, with two buttons',
    params,
    query,
    produces: 'text/html',
    response: pageAnswer,
  }),
  answerReview: endpoint({
    method: 'POST',
    path: '/a/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Agree to the minutes, or send them back, for the person the link was sent to',
    params,
    query,
    body: reviewForm,
    consumes: 'form',
    status: 303,
    response: z.string().max(LIMITS.text.url),
  }),
  read: endpoint({
    method: 'GET',
    path: '/l/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The minutes that circulated, with what their reader takes on and asked for',
    params,
    query,
    produces: 'text/html',
    response: pageAnswer,
  }),
  askCorrection: endpoint({
    method: 'POST',
    path: '/l/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Ask for a correction, for the person the link was sent to',
    params,
    query,
    body: correctionForm,
    consumes: 'form',
    status: 303,
    response: z.string().max(LIMITS.text.url),
  }),
};
