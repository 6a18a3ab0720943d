import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { pageAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, nothing, wallTime } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const words = z.string().max(LIMITS.text.line);

/** The welcome of a meeting, as those who run it see it. Nothing here names who came. */
export const welcome = z
  .object({
    /** 0 as long as it was never opened. */
    version: z.int().min(0),
    title: words,
    isOpen: z.boolean(),
    /** From when, by the clock of the meeting, people may say that they have arrived. */
    opens: wallTime,
    zone: z.string().max(LIMITS.text.word),
    arrived: z.int().min(0),
  })
  .meta({ id: 'Welcome' });
export type Welcome = z.output<typeof welcome>;

export const welcomeApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/welcome',
    permission: 'meetings.run',
    summary: 'Whether people may say themselves that they have arrived, and how many have',
    params: inMeeting,
    response: welcome,
  }),
  // Not a keyed creation: a stored answer would hold the secret. Asked again, it gives another address; the older work on.
  open: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/welcome',
    permission: 'meetings.run',
    summary: 'Open the welcome: an address for the room, told once, that dies at the end of the day',
    params: inMeeting,
    response: z.object({ welcome, address: z.string().max(LIMITS.text.url) }),
    status: 200,
  }),
  close: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/welcome',
    permission: 'meetings.run',
    summary: 'Close the welcome: all its addresses are dead; who arrived stays',
    params: inMeeting,
    response: nothing,
    status: 204,
  }),
};

const room = z.object({ token: z.string().min(1).max(LIMITS.text.token) });

/** Readers of codes add what they like to an address: what is not understood is ignored. */
const view = z.object({
  langue: z.enum(['fr', 'en']).default('fr').catch('fr'),
  fait: z.literal('1').optional().catch(undefined),
});
export type WelcomeView = z.output<typeof view>;

const arrivalForm = z
  .strictObject({
    givenName: line(LIMITS.text.name),
    familyName: line(LIMITS.text.name),
    organization: z
      .union([z.string().regex(/^\s*$/).max(LIMITS.text.line), line()])
      .transform((name) => name.trim() || null)
      .optional(),
  })
  .meta({ id: 'Arrival', example: { givenName: 'Dominique', familyName: 'Exemple', organization: '' } });
export type ArrivalForm = z.output<typeof arrivalForm>;

/** The page behind the code shown in the room: it knows no name, and answers the same to every name. */
export const welcomePageApi = {
  read: endpoint({
    method: 'GET',
    path: '/e/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'The page behind the code of a room: opening it changes nothing',
    params: room,
    query: view,
    produces: 'text/html',
    response: pageAnswer,
  }),
  arrive: endpoint({
    method: 'POST',
    path: '/e/:token',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Say that one has arrived; the answer is the same whether the person was expected or not',
    params: room,
    query: view,
    body: arrivalForm,
    consumes: 'form',
    status: 303,
    response: z.string().max(LIMITS.text.url),
  }),
};
