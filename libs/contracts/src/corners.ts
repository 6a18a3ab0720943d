import { z } from 'zod';
import { answerPageApi } from './answer-page.ts';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, nothing, version } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const ofCorner = inMeeting.extend({ cornerId: id });
const words = z.string().max(LIMITS.text.line);
const capacity = z.int().min(1).max(LIMITS.onTheDay.cornerPlaces);

/** One of the groups a plenary splits into, and who chose it: for those who run the meeting. */
export const corner = z
  .object({
    id,
    version,
    label: words,
    room: words.nullable(),
    capacity: z.int(),
    people: z.array(z.object({ id, name: words })).max(LIMITS.onTheDay.cornerPlaces),
  })
  .meta({ id: 'Corner' });
export type Corner = z.output<typeof corner>;

export const cornerBody = z
  .strictObject({ label: line(), room: line().nullable(), capacity })
  .meta({ id: 'CornerBody', example: { label: 'Logement', room: 'Salle 2', capacity: 12 } });
export type CornerBody = z.output<typeof cornerBody>;

const placeBody = z
  .strictObject({
    personId: id,
    /** `null` takes the person out of the corner they are in. */
    cornerId: id.nullable(),
  })
  .meta({ id: 'PlaceInCorner', example: { personId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', cornerId: null } });

const choiceForm = z.strictObject({ corner: z.union([id, z.literal('')]) }).meta({
  id: 'ChooseCorner',
  example: { corner: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f' },
});

export const cornersApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/corners',
    permission: 'meetings.run',
    summary: 'The corners of a meeting and who chose each',
    params: inMeeting,
    response: z.object({ items: z.array(corner).max(LIMITS.onTheDay.corners) }),
  }),
  put: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/corners/:cornerId',
    permission: 'meetings.run',
    summary: 'Add or change a corner; If-Match 0 adds it',
    params: ofCorner,
    body: cornerBody,
    response: corner,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/corners/:cornerId',
    permission: 'meetings.run',
    summary: 'Take a corner away: those who chose it are in none',
    params: ofCorner,
    response: nothing,
    status: 204,
  }),
  place: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/corners/places',
    permission: 'meetings.run',
    summary: 'Put somebody in a corner, out of the one they were in; a full one is refused',
    params: inMeeting,
    body: placeBody,
    response: nothing,
    status: 204,
  }),
  lists: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/corners.pdf',
    permission: 'meetings.run',
    summary: 'The list of each corner, to sign in its room',
    refusals: ['MEETING_STATE'],
    params: inMeeting,
    query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  choose: endpoint({
    method: 'POST',
    path: '/r/:token/atelier',
    surface: 'page',
    permission: 'public',
    throttle: 'crowd',
    summary: 'Choose a corner, from the link of a convocation; a full one is said on the page',
    params: answerPageApi.answer.params,
    query: answerPageApi.answer.query,
    body: choiceForm,
    consumes: 'form',
    status: 303,
    response: answerPageApi.answer.response,
  }),
};
