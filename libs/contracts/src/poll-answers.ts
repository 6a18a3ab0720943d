import { CORE_COLLEGES } from '@trame/domain/bodies/college';
import { OFFICES } from '@trame/domain/bodies/seat';
import { CHANNELS } from '@trame/domain/meetings/answer';
import { BEST_REASONS } from '@trame/domain/polls/best-slot';
import { POLL_ANSWERS, POLL_ORIGINS } from '@trame/domain/polls/poll-answer';
import { POLL_PHASES } from '@trame/domain/polls/poll-phase';
import { CHAIR_PRESENCES } from '@trame/domain/polls/slot-presence';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { meetingPage } from './meetings.ts';
import { bodyRef } from './people.ts';
import { day, id, instant, version, wallTime } from './shapes.ts';

const words = z.string().max(LIMITS.text.line);
const count = z.int().min(0);
const slots = LIMITS.poll.slots;

/** The reader's own line in a poll: what they said of each slot, by its id; nothing until they answer. */
export const myPoll = z
  .object({
    version,
    origin: z.enum(POLL_ORIGINS).nullable(),
    answeredAt: instant.nullable(),
    answers: z.record(id, z.enum(POLL_ANSWERS)).meta({ example: { '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f': 'YES' } }),
  })
  .meta({ id: 'MyPoll' });
export type MyPoll = z.output<typeof myPoll>;

/**
 * A poll in a list. Counts are for those who prepare it and the chair; `null` for everybody else, who reads of others no
 * more than behind a link.
 */
export const pollRow = z
  .object({
    id,
    version,
    body: bodyRef,
    title: words,
    phase: z.enum(POLL_PHASES),
    closesOn: day,
    asked: count.nullable(),
    answered: count.nullable(),
    /** Whether the reader answered; `null`: they are not asked. */
    reply: z.enum(['SILENT', 'ANSWERED']).nullable(),
    /** The meeting it became. */
    meetingId: id.nullable(),
    /** May the reader open, decide or cancel it? */
    mayPrepare: z.boolean(),
  })
  .meta({ id: 'PollRow' });
export type PollRow = z.output<typeof pollRow>;

/** Who would be there at one slot: to the coordination and the chair only, as it tells of masked colleges. */
const presence = z.object({
  missing: z.array(z.enum(CORE_COLLEGES)).max(CORE_COLLEGES.length),
  chair: z.enum(CHAIR_PRESENCES),
  leads: z.object({ coming: count, total: count }),
  /** `null` where the body has no quorum. */
  quorum: z.object({ counted: count, needed: count, reached: z.boolean() }).nullable(),
});

const pollSlot = z
  .object({
    id,
    local: wallTime,
    counts: z.object({ yes: count, ifNeeded: count, no: count, none: count }).nullable(),
    presence: presence.nullable(),
  })
  .meta({ id: 'PollSlot' });
export type PollSlot = z.output<typeof pollSlot>;

/** Somebody asked, and what they said of each slot, by its id. */
const pollPerson = z
  .object({
    personId: id,
    version,
    name: words,
    organization: words.nullable(),
    offices: z.array(z.enum(OFFICES)).max(OFFICES.length),
    channel: z.enum(CHANNELS),
    origin: z.enum(POLL_ORIGINS).nullable(),
    answeredAt: instant.nullable(),
    answers: myPoll.shape.answers,
  })
  .meta({ id: 'PollPerson' });
export type PollPerson = z.output<typeof pollPerson>;

/** Somebody asked who said nothing yet. */
const silentPerson = z.object({
  personId: id,
  name: words,
  channel: z.enum(CHANNELS),
  nudgedAt: instant.nullable(),
  /** False while the last reminder is too recent, or when no mail reaches them. */
  mayNudge: z.boolean(),
});

/** Everything the page of one poll shows. */
export const pollPage = pollRow
  .extend({
    zone: z.string().max(LIMITS.text.word),
    durationMinutes: z.int(),
    place: words.nullable(),
    videoUrl: z.string().max(LIMITS.text.url).nullable(),
    message: z.string().max(LIMITS.text.paragraph),
    openedAt: instant.nullable(),
    chosenSlotId: id.nullable(),
    slots: z.array(pollSlot).max(slots),
    best: z.object({ slotId: id, reasons: z.array(z.enum(BEST_REASONS)).max(BEST_REASONS.length) }).nullable(),
    /** `null` for all but the coordination and the chair. */
    people: z.array(pollPerson).max(LIMITS.meeting.people).nullable(),
    /** Names alone, for those who may remind them; `null` for others. */
    silent: z.array(silentPerson).max(LIMITS.meeting.people).nullable(),
    sending: meetingPage.shape.sending.nullable(),
    /** `null`: the reader is not asked. */
    mine: myPoll.nullable(),
  })
  .meta({ id: 'PollPage' });
export type PollPage = z.output<typeof pollPage>;
