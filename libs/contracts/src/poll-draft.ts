import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { scheduleMeetingBody } from './meetings.ts';
import { day, id, text, version, wallTime } from './shapes.ts';

const { bodyId, title, durationMinutes, place, videoUrl } = scheduleMeetingBody.shape;

/** A line left empty in a form has a fault of its own. */
const isOnce = (slots: readonly string[]): boolean => {
  const given = slots.filter(Boolean);
  return new Set(given).size === given.length;
};

const fields = {
  title,
  durationMinutes,
  place,
  videoUrl,
  /** A word to those asked, above the dates. */
  message: text().default(''),
  /** Wall times in the zone of the council. */
  slots: z
    .array(wallTime)
    .min(LIMITS.poll.slotsAtLeast)
    .max(LIMITS.poll.slots)
    .refine(isOnce, { error: 'same_slot_twice' }),
  /** The last day to answer. */
  closesOn: day,
};

const closesFirst = ({ slots, closesOn }: { slots: readonly string[]; closesOn: string }): boolean =>
  slots.every((local) => closesOn < local.slice(0, 10));
const CLOSES_LATE = { error: 'closes_after_slots', path: ['closesOn'] };

const example = {
  title: 'Comité de pilotage n° 15',
  durationMinutes: 120,
  place: 'Salle du conseil',
  slots: ['2027-03-04T14:00', '2027-03-11T10:00'],
  closesOn: '2027-02-18',
};

export const createPollBody = z
  .strictObject({ bodyId, ...fields })
  .refine(closesFirst, CLOSES_LATE)
  .meta({ id: 'CreatePoll', example: { bodyId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', ...example } });
export type CreatePollBody = z.output<typeof createPollBody>;

/** All that a draft asks, in the place of what it asked. */
export const changePollBody = z
  .strictObject(fields)
  .refine(closesFirst, CLOSES_LATE)
  .meta({ id: 'ChangePoll', example });
export type ChangePollBody = z.output<typeof changePollBody>;

/** A draft as it is stored. */
export const pollDraft = z
  .object({
    id,
    version,
    title: z.string().max(LIMITS.text.line),
    durationMinutes: z.int(),
    place: z.string().max(LIMITS.text.line).nullable(),
    videoUrl: z.string().max(LIMITS.text.url).nullable(),
    message: z.string().max(LIMITS.text.paragraph),
    slots: z.array(wallTime).max(LIMITS.poll.slots),
    closesOn: day,
  })
  .meta({ id: 'PollDraft' });
export type PollDraft = z.output<typeof pollDraft>;
