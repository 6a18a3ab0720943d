import { ACCESS_NEEDS } from '@trame/domain/on-the-day/access-need';
import { z } from 'zod';
import { answerPageApi } from './answer-page.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, nothing } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const ofPerson = inMeeting.extend({ personId: id });
const words = z.string().max(LIMITS.text.line);

/** What somebody needs at one meeting: for those who organise it alone. */
export const accessNeeds = z
  .object({
    /** 0 when it is only proposed, from what the person agreed to have kept. */
    version: z.int().min(0),
    personId: id,
    name: words,
    needs: z.array(z.enum(ACCESS_NEEDS)).max(ACCESS_NEEDS.length),
    other: words.nullable(),
    /** The person agreed that it is proposed again at their next meetings. */
    remember: z.boolean(),
    /** It is seen to. */
    provided: z.boolean(),
  })
  .meta({ id: 'AccessNeeds' });
export type AccessNeeds = z.output<typeof accessNeeds>;

const isSomething = ({ needs, other }: { needs: readonly string[]; other: string | null }): boolean =>
  needs.length > 0 || other !== null;

export const accessNeedsBody = z
  .strictObject({
    needs: z.array(z.enum(ACCESS_NEEDS)).max(ACCESS_NEEDS.length),
    other: line().nullable(),
    remember: z.boolean(),
    provided: z.boolean(),
  })
  .refine(isSomething, { error: 'required', path: ['needs'] })
  .meta({ id: 'AccessNeedsBody', example: { needs: ['LIFT'], other: null, remember: false, provided: false } });
export type AccessNeedsBody = z.output<typeof accessNeedsBody>;

const ticked = z.literal('1').optional();

/** A form without JavaScript: a box for each need. With nothing in it, what was said before is taken back. */
const accessNeedsForm = z
  .strictObject({
    LIFT: ticked,
    QUIET_ROOM: ticked,
    TRANSPORT: ticked,
    PAPER: ticked,
    INTERPRETATION: ticked,
    other: z.union([z.string().regex(/^\s*$/).max(LIMITS.text.line), line()]),
    remember: ticked,
  })
  .meta({ id: 'SayAccessNeeds', example: { LIFT: '1', other: '' } });
export type AccessNeedsForm = z.output<typeof accessNeedsForm>;

export const accessNeedsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/access-needs',
    permission: 'needs.manage',
    summary: 'What people need at a meeting, and what those who agreed needed at earlier ones',
    params: inMeeting,
    response: z.object({ items: z.array(accessNeeds).max(LIMITS.list.rows) }),
  }),
  put: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/access-needs/:personId',
    permission: 'needs.manage',
    summary: 'Type or tick what somebody needs; If-Match 0 adds it',
    params: ofPerson,
    body: accessNeedsBody,
    response: accessNeeds,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/access-needs/:personId',
    permission: 'needs.manage',
    summary: 'Forget what somebody needs at a meeting',
    params: ofPerson,
    response: nothing,
    status: 204,
  }),
  say: endpoint({
    method: 'POST',
    path: '/r/:token/besoins',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Say what one needs, from the link of a convocation; it replaces what was said, and is never shown there',
    params: answerPageApi.answer.params,
    query: answerPageApi.answer.query,
    body: accessNeedsForm,
    consumes: 'form',
    status: 303,
    response: answerPageApi.answer.response,
  }),
};
