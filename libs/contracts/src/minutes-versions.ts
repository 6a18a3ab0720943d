import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { minutes, textBlock } from './minutes.ts';
import { id, inCouncil, line, text } from './shapes.ts';

const ofMeeting = inCouncil.extend({ meetingId: id });
const number = z.coerce.number().int().min(1).max(LIMITS.list.rows);

/** What a later version says otherwise: whole texts, item by item and decision by decision. */
export const correctMinutesBody = z
  .strictObject({
    /** The version that was read: any other is refused, and shown. */
    basedOn: z.int().min(1),
    reason: line(500),
    items: z
      .array(z.strictObject({ id, text: z.array(textBlock).max(LIMITS.list.rows) }))
      .max(LIMITS.meeting.items)
      .default([]),
    decisions: z
      .array(z.strictObject({ id, text: text().pipe(z.string().min(1).max(LIMITS.text.paragraph)) }))
      .max(LIMITS.list.page)
      .default([]),
  })
  .meta({
    id: 'CorrectMinutes',
    example: {
      basedOn: 1,
      reason: 'Orthographe d’un nom',
      items: [
        {
          id: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f',
          text: [{ kind: 'PARAGRAPH', at: null, runs: [{ text: 'Le local est prêt.', bold: false, italic: false }] }],
        },
      ],
      decisions: [],
    },
  });
export type CorrectMinutesBody = z.output<typeof correctMinutesBody>;

const path = '/councils/:councilId/meetings/:meetingId/minutes/versions';

export const minutesVersionsApi = {
  get: endpoint({
    method: 'GET',
    path: `${path}/:number`,
    permission: 'minutes.read',
    summary: 'The minutes as one version held them',
    params: ofMeeting.extend({ number }),
    response: minutes,
  }),
  correct: endpoint({
    method: 'POST',
    path,
    permission: 'minutes.circulate',
    summary: 'Write a new version of minutes that circulated, with its reason; those before it stay as they are',
    refusals: ['MINUTES_STATE', 'VERSION_STALE'],
    params: ofMeeting,
    body: correctMinutesBody,
    response: z.object({ number: z.int().min(1) }),
    status: 201,
  }),
};
