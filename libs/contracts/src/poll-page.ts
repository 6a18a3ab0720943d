import { POLL_ANSWERS } from '@trame/domain/polls/poll-answer';
import { z } from 'zod';
import { answerPageApi } from './answer-page.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id } from './shapes.ts';

const { params, query } = answerPageApi.read;

/** One field for each slot, named by its id: what a form without JavaScript sends. */
export const pollForm = z
  .record(id, z.enum(POLL_ANSWERS))
  .refine((answers) => Object.keys(answers).length > 0 && Object.keys(answers).length <= LIMITS.poll.slots, {
    error: 'required',
  })
  .meta({ id: 'AnswerPoll', example: { '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f': 'YES' } });
export type PollForm = z.output<typeof pollForm>;

/** The page behind the link of a date poll. */
export const pollPageApi = {
  // No throttle, as for a convocation: scanners open every link of a town hall at once.
  read: endpoint({
    method: 'GET',
    path: '/v/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The page behind the link of a date poll: opening it changes nothing',
    params,
    query,
    produces: 'text/html',
    response: answerPageApi.read.response,
  }),
  answer: endpoint({
    method: 'POST',
    path: '/v/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Record which slots suit the person the link was sent to; the later answer wins',
    params,
    query,
    body: pollForm,
    consumes: 'form',
    status: 303,
    response: answerPageApi.answer.response,
  }),
};
