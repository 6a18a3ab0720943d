import { ANSWERS, CHANNELS } from '@trame/domain/meetings/answer';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { id, instant, version } from './shapes.ts';

const words = z.string().max(LIMITS.text.line);

/** Somebody invited, and what they said. Nothing here tells a college. */
export const invitation = z
  .object({
    id,
    version,
    personId: id,
    name: words,
    /** To the coordination and the chair only: for others, leaving some out would tell who they are. */
    organization: words.nullable(),
    channel: z.enum(CHANNELS),
    answer: z.enum([...ANSWERS, 'NONE']),
    answeredAt: instant.nullable(),
    /** The name of whoever comes instead. */
    substitute: words.nullable(),
  })
  .meta({ id: 'MeetingInvitation' });
export type MeetingInvitation = z.output<typeof invitation>;
