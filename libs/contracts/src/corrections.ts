import { CORRECTION_STATES } from '@trame/domain/minutes/approval';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { id, inCouncil, instant, text, version } from './shapes.ts';

const ofMeeting = inCouncil.extend({ meetingId: id });
const sentence = z.string().max(LIMITS.text.paragraph);

/** Something somebody asks to be written otherwise in minutes that circulated. */
export const correction = z
  .object({
    id,
    version,
    person: personRef,
    itemId: id.nullable(),
    text: sentence,
    askedAt: instant,
    state: z.enum(CORRECTION_STATES),
    /** What was answered: the reason of a refusal, or what was written instead. */
    answer: sentence,
    settledAt: instant.nullable(),
  })
  .meta({ id: 'Correction' });
export type Correction = z.output<typeof correction>;

const asked = text().pipe(z.string().min(1).max(LIMITS.text.paragraph));

export const askCorrectionBody = z
  .strictObject({
    /** The item it is about; `null`: the whole. */
    itemId: id.nullable().default(null),
    text: asked,
  })
  .meta({ id: 'AskCorrection', example: { itemId: null, text: 'Le CCAS était représenté par sa directrice.' } });
export type AskCorrectionBody = z.output<typeof askCorrectionBody>;

export const settleCorrectionBody = z
  .strictObject({ accepted: z.boolean(), answer: text().default('') })
  .refine(({ accepted, answer }) => accepted || answer.length > 0, { error: 'required', path: ['answer'] })
  .meta({ id: 'SettleCorrection', example: { accepted: false, answer: 'La feuille de présence dit le contraire.' } });
export type SettleCorrectionBody = z.output<typeof settleCorrectionBody>;

const path = '/councils/:councilId/meetings/:meetingId/minutes/corrections';

export const correctionsApi = {
  ask: endpoint({
    method: 'POST',
    path,
    permission: 'minutes.read',
    summary: 'Ask for a correction of minutes that circulated, until the day they say',
    refusals: ['CORRECTIONS_CLOSED'],
    params: ofMeeting,
    body: askCorrectionBody,
    response: correction,
    status: 201,
  }),
  settle: endpoint({
    method: 'PUT',
    path: `${path}/:correctionId`,
    permission: 'minutes.circulate',
    summary: 'Accept a correction, or refuse it with a reason; whoever asked is told by mail',
    refusals: ['CORRECTION_SETTLED'],
    params: ofMeeting.extend({ correctionId: id }),
    body: settleCorrectionBody,
    response: correction,
  }),
};
