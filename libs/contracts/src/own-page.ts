import { NEWS_WORDS } from '@trame/domain/action-plan/news';
import { CORRECTION_STATES } from '@trame/domain/minutes/approval';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, instant, version, wallTime } from './shapes.ts';

const words = z.string().max(LIMITS.text.line);
const paragraph = z.string().max(LIMITS.text.paragraph);
const zone = z.string().max(LIMITS.text.word);
const few = LIMITS.list.choice;

/** A meeting to come its reader is invited to, and what they answered. */
const ownInvitation = z
  .object({
    meetingId: id,
    /** Of the invitation: what an answer changes. */
    version,
    title: words,
    local: wallTime,
    zone,
    place: words.nullable(),
    online: z.boolean(),
    answer: z.enum(['NONE', 'YES', 'REMOTE', 'NO']),
  })
  .meta({ id: 'OwnInvitation' });
export type OwnInvitation = z.output<typeof ownInvitation>;

/** Minutes that circulated, of a meeting its reader was invited to, came to, or stood in at. */
const ownMinutes = z
  .object({
    meetingId: id,
    title: words,
    local: wallTime,
    circulatedOn: day,
    /** The last day a correction may be asked for; `null` once it is over. */
    until: day.nullable(),
    approved: z.boolean(),
  })
  .meta({ id: 'OwnMinutes' });

/** A correction its reader asked for, and what became of it. */
const ownCorrection = z
  .object({
    id,
    meetingId: id,
    title: words,
    local: wallTime,
    text: paragraph,
    state: z.enum(CORRECTION_STATES),
    answer: paragraph,
    askedOn: day,
  })
  .meta({ id: 'OwnCorrection' });

/** An action its reader leads, with the last news they gave of it. */
export const ownAction = z
  .object({
    id,
    number: words.nullable(),
    title: paragraph,
    dueOn: day.nullable(),
    dueText: words.nullable(),
    daysLate: z.int().min(0),
    progress: z.int().min(0).max(100),
    /** What is told of it last; on a page of somebody's own, by themselves. */
    news: z.object({ word: z.enum(NEWS_WORDS).nullable(), text: paragraph, at: instant }).nullable(),
  })
  .meta({ id: 'OwnAction' });
export type OwnAction = z.output<typeof ownAction>;

export const ownPage = z
  .object({
    name: words,
    zone,
    today: day,
    invitations: z.array(ownInvitation).max(few),
    /** Date polls that wait for an answer. */
    polls: z.array(z.object({ id, title: words, closesOn: day })).max(few),
    minutes: z.array(ownMinutes).max(few),
    corrections: z.array(ownCorrection).max(few),
    actions: z.array(ownAction).max(few),
  })
  .meta({ id: 'OwnPage' });
export type OwnPage = z.output<typeof ownPage>;

export const ownPageApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/mine',
    permission: 'council.read',
    summary: 'What concerns the reader alone: invitations, minutes to read, corrections asked for, actions they lead',
    params: inCouncil,
    response: ownPage,
  }),
};
