import { MAIL_STATES } from '@trame/domain/mail/delivery';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { letter } from './mail.ts';
import { minutesLife } from './minutes-life.ts';
import { day, id, inCouncil, instant, version } from './shapes.ts';

const ofMeeting = inCouncil.extend({ meetingId: id });
const name = z.string().max(LIMITS.text.line);
const count = z.int().min(0);
const digest = z.string().length(43);

/** Why somebody of the meeting gets nothing. */
export const NOT_WRITTEN_TO = ['NO_ADDRESS', 'ARCHIVED'] as const;

/** Who would read the minutes, what each would be told, and who gets nothing: reading it writes nothing. */
export const circulationPreview = z
  .object({
    version,
    digest,
    recipients: z
      .array(
        z.object({
          personId: id,
          name,
          /** Their own actions, the only ones their mail tells of. */
          actions: count,
          /** What became of the last mail to them, once it was sent. */
          mailed: z.object({ state: z.enum(MAIL_STATES), at: instant }).nullable(),
        }),
      )
      .max(LIMITS.meeting.people),
    leftOut: z.array(z.object({ name, reason: z.enum(NOT_WRITTEN_TO) })).max(LIMITS.meeting.people),
    /** The last day for corrections, if they leave today. */
    correctionsUntil: day,
    /** The mail as the first recipient gets it, their own link replaced by an example. */
    letter,
    holdSeconds: count,
  })
  .meta({ id: 'CirculationPreview' });
export type CirculationPreview = z.output<typeof circulationPreview>;

export const circulateBody = z
  .strictObject({
    /** That of the preview: nobody unseen is written to. */
    digest,
  })
  .meta({ id: 'Circulate', example: { digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' } });
export type CirculateBody = z.output<typeof circulateBody>;

const path = '/councils/:councilId/meetings/:meetingId/minutes/circulation';

/** If-Match is the version that the life of the minutes shows. */
export const circulationApi = {
  preview: endpoint({
    method: 'GET',
    path,
    permission: 'minutes.circulate',
    summary: 'Exact readers of the minutes, what each is told, who gets nothing; once sent, what became of each mail',
    params: ofMeeting,
    response: circulationPreview,
  }),
  circulate: endpoint({
    method: 'PUT',
    path,
    permission: 'minutes.circulate',
    summary: 'Circulate the minutes: a frozen version, one mail for each person, held for a minute',
    refusals: ['MINUTES_STATE', 'CIRCULATION_CHANGED'],
    params: ofMeeting,
    body: circulateBody,
    response: minutesLife,
  }),
  stop: endpoint({
    method: 'DELETE',
    path,
    permission: 'minutes.circulate',
    summary: 'Stop the mails that have not left; with none sent, the minutes are in review again',
    refusals: ['CIRCULATION_LEFT'],
    params: ofMeeting,
    response: z.object({ version, stopped: count, left: count }),
  }),
  letters: endpoint({
    method: 'GET',
    path: `${path}/letters.pdf`,
    permission: 'people.manage',
    summary: 'The minutes of those whom no mail reaches, each behind a letter, as one accessible PDF',
    params: ofMeeting,
    query: z.object({ language: z.enum(['fr', 'en']).default('fr') }),
    response: fileAnswer,
    produces: 'application/pdf',
  }),
};
