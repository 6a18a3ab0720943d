import { ANSWERS } from '@trame/domain/meetings/answer';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer, pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id } from './shapes.ts';

const linkPath = z.object({ token: z.string().min(1).max(LIMITS.text.token) });

/** Scanners and readers add what they like to an address: what is not understood is ignored. */
const view = z.object({
  langue: z.enum(['fr', 'en']).default('fr').catch('fr'),
  modifier: z.literal('1').optional().catch(undefined),
  /** What the reader needs was just said. */
  besoins: z.literal('1').optional().catch(undefined),
  /** A corner was just chosen, or could not be. */
  atelier: z.enum(['fait', 'complet']).optional().catch(undefined),
  /** A point was just proposed, or came too late, or was one too many. */
  point: z.enum(['fait', 'clos', 'plein']).optional().catch(undefined),
});
export type AnswerView = z.output<typeof view>;

/** A form without a name in it is an ordinary answer. */
const linkAnswer = z
  .strictObject({
    answer: z.enum(ANSWERS),
    substitute: z
      .string()
      .trim()
      .max(LIMITS.text.name)
      .regex(/^\P{Cc}*$/u)
      .transform((name) => name || null)
      .optional(),
  })
  .meta({ id: 'AnswerByLink', example: { answer: 'NO', substitute: 'Dominique Exemple' } });
export type LinkAnswer = z.output<typeof linkAnswer>;

export const answerPageApi = {
  // No throttle: a mail scanner opens every link of a town hall at once, and 256 random bits are not guessed.
  read: endpoint({
    method: 'GET',
    path: '/r/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The page behind the link of a convocation: opening it changes nothing',
    params: linkPath,
    query: view,
    produces: 'text/html',
    response: pageAnswer,
  }),
  calendar: endpoint({
    method: 'GET',
    path: '/r/:token/agenda.ics',
    surface: 'page',
    permission: 'public',
    summary: 'The meeting of a link as a calendar file, with that link in it: opening it changes nothing',
    params: linkPath,
    query: view,
    produces: 'text/calendar',
    response: fileAnswer,
  }),
  document: endpoint({
    method: 'GET',
    path: '/r/:token/documents/:documentId',
    surface: 'page',
    permission: 'public',
    summary: 'Sends to the short-lived address of a document of the meeting of a link',
    params: linkPath.extend({ documentId: id }),
    status: 303,
    response: z.string().max(LIMITS.text.url),
  }),
  answer: endpoint({
    method: 'POST',
    path: '/r/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Record the answer of the person the link was sent to; the later answer wins',
    params: linkPath,
    query: view,
    body: linkAnswer,
    consumes: 'form',
    status: 303,
    response: z.string().max(LIMITS.text.url),
  }),
};
