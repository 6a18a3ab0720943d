import { AGENDA_PURPOSES } from '@trame/domain/meetings/agenda-purpose';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { newPresenters, presenters } from './presenters.ts';
import { id, inCouncil, line, nothing, text, version } from './shapes.ts';

const inMeeting = inCouncil.extend({ meetingId: id });
const itemPath = inMeeting.extend({ itemId: id });
const minutes = z.int().min(0).max(LIMITS.meeting.minutes);

/** One point of an agenda. Its clock time is computed from the durations before it, never stored. */
export const agendaItem = z
  .object({
    id,
    version,
    position: z.int(),
    title: z.string().max(LIMITS.text.line),
    purpose: z.enum(AGENDA_PURPOSES),
    presenters,
    minutes: z.int(),
    description: z.string().max(LIMITS.text.paragraph),
    /** Read by the coordination and the chair alone. */
    restricted: z.boolean(),
    /** Restricted, and not for this reader: title, purpose and what is under it are left out. */
    hidden: z.boolean(),
    /** What it goes on with from one agenda to the next; `null` for a point of this meeting alone. */
    subjectId: id.nullable(),
  })
  .meta({ id: 'AgendaItem' });
export type AgendaItem = z.output<typeof agendaItem>;

const itemFields = {
  title: line(),
  purpose: z.enum(AGENDA_PURPOSES),
  presenters: newPresenters,
  minutes,
  description: text(),
  restricted: z.boolean(),
};

/** An item as it is typed: what is left out has its usual value. */
export const newAgendaItem = z
  .strictObject({
    ...itemFields,
    presenters: newPresenters.default([]),
    description: itemFields.description.default(''),
    restricted: itemFields.restricted.default(false),
  })
  .meta({
    id: 'NewAgendaItem',
    example: { title: 'Bilan de la feuille de route', purpose: 'DISCUSSION', minutes: 30 },
  });
export type NewAgendaItem = z.output<typeof newAgendaItem>;

export const changeAgendaItemBody = z
  .strictObject(itemFields)
  .partial()
  .meta({ id: 'ChangeAgendaItem', example: { minutes: 45 } });
export type ChangeAgendaItemBody = z.output<typeof changeAgendaItemBody>;

export const agendaOrderBody = z
  .strictObject({ itemIds: z.array(id).max(LIMITS.meeting.items) })
  .meta({ id: 'AgendaOrder', example: { itemIds: ['0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f'] } });
export type AgendaOrderBody = z.output<typeof agendaOrderBody>;

/** The whole agenda with the version of its meeting, which adding, removing and ordering move on. */
export const agenda = z
  .object({ version, items: z.array(agendaItem).max(LIMITS.meeting.items) })
  .meta({ id: 'Agenda' });
export type Agenda = z.output<typeof agenda>;

export const agendaApi = {
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/items',
    permission: 'meetings.prepare',
    summary: 'Add an item at the end of the agenda',
    params: inMeeting,
    body: newAgendaItem,
    response: agendaItem,
    status: 201,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId',
    permission: 'meetings.prepare',
    summary: 'Change an item; If-Match is the version of the item',
    params: itemPath,
    body: changeAgendaItemBody,
    response: agendaItem,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId',
    permission: 'meetings.prepare',
    summary: 'Remove an item nothing was noted under; If-Match is the version of the item',
    params: itemPath,
    response: nothing,
    status: 204,
  }),
  order: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/agenda-order',
    permission: 'meetings.prepare',
    summary: 'Put all items in order; If-Match is the version of the meeting',
    params: inMeeting,
    body: agendaOrderBody,
    response: agenda,
  }),
  pdf: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/agenda.pdf',
    permission: 'meetings.read',
    summary: 'The agenda as an accessible PDF; INTERNAL has the restricted items that its reader may read',
    params: inMeeting,
    query: z.object({
      language: z.enum(['fr', 'en']).default('fr'),
      rendition: z.enum(['MEMBERS', 'INTERNAL']).default('MEMBERS'),
    }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
};
