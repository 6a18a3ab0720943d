import { AGENDA_PURPOSES } from '@trame/domain/meetings/agenda-purpose';
import { z } from 'zod';
import { agendaItem, newAgendaItem } from './agenda.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { presenters } from './presenters.ts';
import { id, inCouncil, listOf, nothing, text, version } from './shapes.ts';
import { bodyRef } from './subjects.ts';

const ofBody = inCouncil.extend({ bodyId: id });
const onePoint = inCouncil.extend({ parkedPointId: id });
const itemPath = inCouncil.extend({ meetingId: id, itemId: id });
const words = z.string().max(LIMITS.text.line);

/** A point without a date: it waits in the parking lot of a body for one of its agendas. */
export const parkedPoint = z
  .object({
    id,
    version,
    bodyId: id,
    title: words,
    purpose: z.enum(AGENDA_PURPOSES),
    minutes: z.int(),
    presenters,
    /** Comes from a restricted item, and becomes one again: others do not see it. */
    restricted: z.boolean(),
    description: z.string().max(LIMITS.text.paragraph),
    /** The body that sent it here; `null` when it was parked by this one. */
    sentBy: bodyRef.nullable(),
    /** What that body asks; `null` when it sent the point alone. */
    question: z.string().max(LIMITS.text.question).nullable(),
    /** The member who proposed it. */
    proposedBy: words.nullable(),
    /** How many documents wait with it. */
    documents: z.int().min(0),
  })
  .meta({ id: 'ParkedPoint' });
export type ParkedPoint = z.output<typeof parkedPoint>;

export const sendItemBody = z
  .strictObject({
    bodyId: id,
    /** What the other body is asked; empty or left out, the point goes alone. */
    question: text(LIMITS.text.question).optional(),
  })
  .meta({
    id: 'SendItem',
    example: { bodyId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', question: 'Le comité peut-il financer ce local ?' },
  });
export type SendItemBody = z.output<typeof sendItemBody>;

export const parkedPointsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/:bodyId/parked-points',
    permission: 'meetings.prepare',
    summary: 'The parking lot of a body, oldest first',
    params: ofBody,
    response: listOf(parkedPoint),
  }),
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/bodies/:bodyId/parked-points',
    permission: 'meetings.prepare',
    summary: 'Park a point that has no date yet',
    params: ofBody,
    body: newAgendaItem,
    response: parkedPoint,
    status: 201,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/parked-points/:parkedPointId',
    permission: 'meetings.prepare',
    summary: 'Take a point out of the parking lot; the body that sent it may call it back too',
    params: onePoint,
    response: nothing,
    status: 204,
  }),
  restore: endpoint({
    method: 'POST',
    path: '/councils/:councilId/parked-points/:parkedPointId/restore',
    permission: 'meetings.prepare',
    summary: 'Bring a removed point back',
    params: onePoint,
    response: nothing,
    status: 204,
  }),
  take: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/parked-points/:parkedPointId',
    permission: 'meetings.prepare',
    summary: 'Move a parked point to the end of an agenda; removed from it, the point is parked again',
    params: inCouncil.extend({ meetingId: id, parkedPointId: id }),
    response: agendaItem,
    status: 201,
  }),
  park: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/park',
    permission: 'meetings.prepare',
    summary: 'Move an item nothing was noted under from the agenda to the parking lot of its body',
    params: itemPath,
    response: parkedPoint,
    status: 201,
  }),
  send: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/send',
    permission: 'meetings.prepare',
    summary:
      'Send an item to the parking lot of another body, with a question; it stays here, and the answer comes back',
    params: itemPath,
    body: sendItemBody,
    response: parkedPoint,
    status: 201,
  }),
};
