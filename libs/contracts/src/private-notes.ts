import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, text, version } from './shapes.ts';

/** What somebody wrote for themselves under an item; only they ever receive it. */
export const privateNote = z
  .object({ itemId: id, version, text: z.string().max(LIMITS.text.privateNote) })
  .meta({ id: 'PrivateNote' });
export type PrivateNote = z.output<typeof privateNote>;

export const privateNoteBody = z
  .strictObject({ text: text(LIMITS.text.privateNote) })
  .meta({ id: 'PrivateNoteBody', example: { text: 'Rappeler le bailleur avant vendredi.' } });
export type PrivateNoteBody = z.output<typeof privateNoteBody>;

const ofMeeting = z.object({ councilId: id, meetingId: id });

export const privateNotesApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/private-notes',
    permission: 'minutes.write',
    summary: 'The private notes of whoever asks, and of nobody else',
    params: ofMeeting,
    response: z.object({ items: z.array(privateNote).max(LIMITS.list.page) }),
  }),
  put: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/items/:itemId/private-note',
    permission: 'minutes.write',
    summary: 'Write a private note under an item; If-Match 0 begins it. It is erased when the minutes are approved',
    params: ofMeeting.extend({ itemId: id }),
    body: privateNoteBody,
    response: privateNote,
  }),
};
