import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const language = z.enum(['fr', 'en']).default('fr');

const signInQuery = z.object({
  language,
  /** Blank lines for those nobody expected. */
  blankLines: z.coerce.number().int().min(0).max(LIMITS.onTheDay.blankLines).default(8),
  /** Lists those who said that they do not come. */
  declined: z.literal('1').optional(),
});
export type SignInQuery = z.output<typeof signInQuery>;

/** Worn, or stood on the table. */
export const CARD_LAYOUTS = ['BADGES', 'SIGNS'] as const;
const cardsQuery = z.object({ language, layout: z.enum(CARD_LAYOUTS).default('BADGES') });
export type CardsQuery = z.output<typeof cardsQuery>;

/** What is printed for the day of a meeting. */
export const onTheDayApi = {
  signInSheet: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/sign-in-sheet.pdf',
    permission: 'meetings.run',
    summary: 'The sheet that people sign; organisations are told where they reveal nobody',
    refusals: ['MEETING_STATE'],
    params: inMeeting,
    query: signInQuery,
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  badges: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/badges.pdf',
    permission: 'meetings.run',
    summary: 'Badges or table signs of those expected; organisations are told where they reveal nobody',
    refusals: ['MEETING_STATE'],
    params: inMeeting,
    query: cardsQuery,
    response: fileAnswer,
    produces: 'application/pdf',
  }),
};
