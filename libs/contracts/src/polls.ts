import { POLL_ANSWERS } from '@trame/domain/polls/poll-answer';
import { POLL_STATES } from '@trame/domain/polls/poll-phase';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { convocationPreview } from './invitations.ts';
import { LIMITS } from './limits.ts';
import { meeting } from './meetings.ts';
import { myPoll, pollPage, pollRow } from './poll-answers.ts';
import { changePollBody, createPollBody, pollDraft } from './poll-draft.ts';
import { day, id, inCouncil, listOf, nothing, version } from './shapes.ts';

const inPoll = inCouncil.extend({ pollId: id });
const count = z.int().min(0);
/** What a command answers: the version to act on next, and where the poll is. */
export const poll = z.object({ id, version, state: z.enum(POLL_STATES) }).meta({ id: 'Poll' });
export type Poll = z.output<typeof poll>;

/** What opening a poll would send, to whom, and who would get nothing: nothing is written by reading it. */
export const pollPreview = convocationPreview
  .omit({ plainSubject: true, isAgain: true, changes: true, withdrawn: true })
  .meta({ id: 'PollPreview' });
export type PollPreview = z.output<typeof pollPreview>;

export const openPollBody = z
  .strictObject({ digest: pollPreview.shape.digest })
  .meta({ id: 'OpenPoll', example: { digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' } });
export type OpenPollBody = z.output<typeof openPollBody>;

const said = z.strictObject({
  answers: z
    .array(z.strictObject({ slotId: id, answer: z.enum(POLL_ANSWERS) }))
    .min(1)
    .max(LIMITS.poll.slots),
});
const example = { answers: [{ slotId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', answer: 'YES' }] };
export const typePollAnswersBody = said.meta({ id: 'TypePollAnswers', example });
export const answerPollBody = said.meta({ id: 'AnswerPollInApp', example });
export type SaidOfPoll = z.output<typeof said>;

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
  change: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/draft',
    permission: 'meetings.schedule',
    summary: 'Change what a poll asks and its dates, before anybody is asked',
    params: inPoll,
    body: changePollBody,
    response: pollDraft,
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
  answer: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/polls/:pollId/my-answers',
    permission: 'meetings.answer',
    summary: 'Say which dates suit me, until the last day; If-Match is the version of my own line',
    params: inPoll,
    body: answerPollBody,
    response: myPoll,
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
