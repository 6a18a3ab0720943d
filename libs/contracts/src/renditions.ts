import { RENDITIONS } from '@trame/domain/minutes/rendition';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { minutes } from './minutes.ts';
import { id, nothing, text, version } from './shapes.ts';

const language = z.enum(['fr', 'en']).default('fr');

/** The minutes as one kind of reader gets them, and what was masked to make them so. */
export const minutesRendition = z
  .object({
    rendition: z.enum(RENDITIONS),
    /** `PUBLIC` and `EASY`: no presenter, no presence but its number, nobody named. */
    minutes,
    /** Mentions of people and chosen passages that this rendition does not say. */
    masked: z.object({ names: z.int(), passages: z.int() }),
    /** `EASY`: the items that have no short text yet. */
    missing: z.array(id).max(LIMITS.list.page),
  })
  .meta({ id: 'MinutesRendition' });
export type MinutesRendition = z.output<typeof minutesRendition>;

const passage = text(LIMITS.text.paragraph).pipe(z.string().min(2).max(LIMITS.text.paragraph));

export const redactionBody = z.strictObject({ itemId: id, passage }).meta({
  id: 'RedactionBody',
  example: { itemId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', passage: 'dont le loyer est impayé depuis mars' },
});
export type RedactionBody = z.output<typeof redactionBody>;

export const redaction = z
  .object({
    id,
    version,
    itemId: id,
    passage: z.string().max(LIMITS.text.paragraph),
    /** False once the text under the item no longer says it: it then masks nothing. */
    found: z.boolean(),
  })
  .meta({ id: 'Redaction' });
export type RedactionShown = z.output<typeof redaction>;

export const easyTextBody = z
  .strictObject({ text: text() })
  .meta({ id: 'EasyTextBody', example: { text: 'On a parlé du logement.\nLa mairie prête un local.' } });
export type EasyTextBody = z.output<typeof easyTextBody>;

export const easyText = z
  .object({ itemId: id, version, text: z.string().max(LIMITS.text.paragraph) })
  .meta({ id: 'EasyText' });
export type EasyTextShown = z.output<typeof easyText>;

const renditionQuery = z.object({ language, rendition: z.enum(RENDITIONS).default('PUBLIC') });
const ofMeeting = z.object({ councilId: id, meetingId: id });

export const renditionsApi = {
  read: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/minutes/rendition',
    permission: 'minutes.read',
    summary:
      'One rendition of the minutes; PUBLIC and EASY name nobody, INTERNAL is for the coordination and the chair',
    params: ofMeeting,
    query: renditionQuery,
    response: minutesRendition,
  }),
  docx: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/minutes.docx',
    permission: 'minutes.read',
    summary: 'One rendition of the minutes as a document to edit, masked as the PDF is',
    params: ofMeeting,
    query: renditionQuery,
    response: fileAnswer,
    produces: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  decisionsPdf: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/decisions.pdf',
    permission: 'minutes.read',
    summary: 'What the meeting decided and promised, as an accessible PDF; masked as the minutes of members are',
    params: ofMeeting,
    query: z.object({ language }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
  decisionsDocx: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/decisions.docx',
    permission: 'minutes.read',
    summary: 'What the meeting decided and promised, as a document to edit',
    params: ofMeeting,
    query: z.object({ language }),
    response: fileAnswer,
    produces: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  redactions: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/minutes/redactions',
    permission: 'minutes.write',
    summary: 'The passages masked in the public minutes, in the order they were masked',
    params: ofMeeting,
    response: z.array(redaction).max(LIMITS.list.rows),
  }),
  mask: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/minutes/redactions',
    permission: 'minutes.write',
    summary: 'Mask a passage wherever it stands under an item, whatever became of the minutes since',
    params: ofMeeting,
    body: redactionBody,
    response: redaction,
    status: 201,
  }),
  unmask: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/meetings/:meetingId/minutes/redactions/:redactionId',
    permission: 'minutes.write',
    summary: 'Say a masked passage again',
    params: ofMeeting.extend({ redactionId: id }),
    response: nothing,
    status: 204,
  }),
  easyTexts: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/minutes/easy-texts',
    permission: 'minutes.write',
    summary: 'The short texts of the rendition easy to read',
    params: ofMeeting,
    response: z.array(easyText).max(LIMITS.list.page),
  }),
  putEasyText: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/meetings/:meetingId/minutes/easy-texts/:itemId',
    permission: 'minutes.write',
    summary: 'Write the short text of an item; If-Match 0 writes the first one',
    params: ofMeeting.extend({ itemId: id }),
    body: easyTextBody,
    response: easyText,
  }),
};
