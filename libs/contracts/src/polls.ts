import { POLL_ANSWERS } from '@trame/domain/polls/poll-answer';
import { POLL_STATES } from '@trame/domain/polls/poll-phase';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { convocationPreview } from './invitations.ts';
import { LIMITS } from './limits.ts';
import { meeting, scheduleMeetingBody } from './meetings.ts';
import { pollPage, pollRow } from './poll-answers.ts';
import { day, id, inCouncil, listOf, nothing, version, wallTime } from './shapes.ts';

const inPoll = inCouncil.extend({ pollId: id });
const count = z.int().min(0);
const { bodyId, title, durationMinutes, place, videoUrl } = scheduleMeetingBody.shape;

/** What a command answers: the version to act on next, and where the poll is. */
export const poll = z.object({ id, version, state: z.enum(POLL_STATES) }).meta({ id: 'Poll' });
export type Poll = z.output<typeof poll>;

/** A line left empty in a form has a fault of its own. */
const isOnce = (slots: readonly string[]): boolean => {
  const given = slots.filter(Boolean);
  return new Set(given).size === given.length;
};

export const createPollBody = z
  .strictObject({
    bodyId,
    title,
    durationMinutes,
    place,
    videoUrl,
    /** Wall times in the zone of the council. */
    slots: z
      .array(wallTime)
      .min(LIMITS.poll.slotsAtLeast)
      .max(LIMITS.poll.slots)
      .refine(isOnce, { error: 'same_slot_twice' }),
    /** The last day to answer. */
    closesOn: day,
  })
  .refine(({ slots, closesOn }) => slots.every((local) => closesOn < local.slice(0, 10)), {
    error: 'closes_after_slots',
    path: ['closesOn'],
  })
  .meta({
    id: 'CreatePoll',
    example: {
      bodyId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
      title: 'Comité de pilotage n° 15',
      durationMinutes: 120,
      place: 'Salle du conseil',
      slots: ['2027-03-04T14:00', '2027-03-11T10:00'],
      closesOn: '2027-02-18',
    },
  });
export type CreatePollBody = z.output<typeof createPollBody>;

/** What opening a poll would send, to whom, and who would get nothing: nothing is written by reading it. */
export const pollPreview = convocationPreview
  .omit({ plainSubject: true, isAgain: true, changes: true, withdrawn: true })
  .meta({ id: 'PollPreview' });
export type PollPreview = z.output<typeof pollPreview>;

export const openPollBody = z
  .strictObject({ digest: pollPreview.shape.digest })
  .meta({ id: 'OpenPoll', example: { digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' } });
export type OpenPollBody = z.output<typeof openPollBody>;

export const typePollAnswersBody = z
  .strictObject({
    answers: z
      .array(z.strictObject({ slotId: id, answer: z.enum(POLL_ANSWERS) }))
      .min(1)
      .max(LIMITS.poll.slots),
  })
  .meta({
    id: 'TypePollAnswers',
    example: { answers: [{ slotId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', answer: 'YES' }] },
  });
export type TypePollAnswersBody = z.output<typeof typePollAnswersBody>;

export const extendPollBody = z
  .strictObject({ closesOn: day })
  .meta({ id: 'ExtendPoll', example: { closesOn: '2027-02-25' } });
export type ExtendPollBody = z.output<typeof extendPollBody>;

export const chooseSlotBody = z
  .strictObject({ slotId: id })
  .meta({ id: 'ChooseSlot', example: { slotId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' } });
export type ChooseSlotBody = z.output<typeof chooseSlotBody>;

export const pollsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/polls',
    permission: 'meetings.read',
    summary: 'Date polls, those that wait for something first',
    params: inCouncil,
    response: listOf(pollRow),
  }),
  create: endpoint({
    method: 'POST',
    path: '/councils/:councilId/polls',
    permission: 'meetings.schedule',
    summary: 'Prepare a date poll; nobody is told',
    refusals: ['BODY_DISSOLVED'],
    params: inCouncil,
    body: createPollBody,
    response: poll,
    status: 201,
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/polls/:pollId',
    permission: 'meetings.read',
    summary: 'One poll: slots and counts; who said what for the coordination and the chair',
    params: inPoll,
    response: pollPage,
  }),
  extend: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/polls/:pollId',
    permission: 'meetings.schedule',
    summary: 'Give another last day to answer, before the first date; a poll that was over is open again',
    refusals: ['POLL_OVER'],
    params: inPoll,
    body: extendPollBody,
    response: poll,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/polls/:pollId',
    permission: 'meetings.schedule',
    summary: 'Delete a poll nobody was asked by',
    params: inPoll,
    response: nothing,
    status: 204,
  }),
  preview: endpoint({
    method: 'GET',
    path: '/councils/:councilId/polls/:pollId/opening',
    permission: 'meetings.convene',
    summary: 'Exactly who would be asked, who is left out and why, and the mail itself',
    refusals: ['POLL_OVER'],
    params: inPoll,
    response: pollPreview,
  }),
  open: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/opening',
    permission: 'meetings.convene',
    summary: 'Open: one mail for each person, held for a minute',
    params: inPoll,
    body: openPollBody,
    response: poll,
  }),
  stop: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/polls/:pollId/opening',
    permission: 'meetings.convene',
    summary: 'Stop the mails that have not left; with none sent the poll is a draft again',
    params: inPoll,
    response: z.object({ version, stopped: count, left: count }),
  }),
  typeAnswers: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/people/:personId/answers',
    permission: 'polls.type',
    summary: 'Type what somebody answered by phone; If-Match is the version of their line',
    params: inPoll.extend({ personId: id }),
    body: typePollAnswersBody,
    response: z.object({ version }),
  }),
  nudge: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/nudge',
    permission: 'meetings.convene',
    summary: 'Remind those who said nothing, each at most once in three days',
    params: inPoll,
    response: z.object({ version, nudged: count }),
  }),
  choose: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/choice',
    permission: 'meetings.schedule',
    summary:
      'Choose a slot: it becomes a draft meeting, and those asked are told the date; a repeat makes nothing twice',
    refusals: ['BODY_DISSOLVED'],
    params: inPoll,
    body: chooseSlotBody,
    response: z.object({ version, meetingId: meeting.shape.id }),
  }),
  cancel: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/cancellation',
    permission: 'meetings.schedule',
    summary: 'Call a poll off: its links say so, and no meeting comes of it',
    params: inPoll,
    response: poll,
  }),
};
