import { z } from 'zod';
import { LIMITS } from './limits.ts';

const words = z.string().max(LIMITS.text.line);

/** What a new meeting of a body would be, from those it had: to fill a form in, nothing is created. */
export const meetingProposal = z
  .object({
    /** The number its title would bear: one more than the meetings the body had. */
    number: z.int().min(1),
    /** `HH:mm`, as the last one began; `null` when there was none. */
    hour: z.string().length(5).nullable(),
    durationMinutes: z.int(),
    place: words.nullable(),
    /** Places in that room, when somebody counted them. */
    capacity: z.int().nullable(),
    videoUrl: z.string().max(LIMITS.text.url).nullable(),
    zone: z.string().max(LIMITS.text.word),
    noticeDays: z.int().min(0),
  })
  .meta({ id: 'MeetingProposal' });
export type MeetingProposal = z.output<typeof meetingProposal>;
