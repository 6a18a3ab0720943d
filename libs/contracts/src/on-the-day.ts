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
};
