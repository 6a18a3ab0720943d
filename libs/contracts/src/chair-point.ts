import { CHAIR_ACTS } from '@trame/domain/chair-point/acts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, instant, version, wallTime } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);
const count = z.int().min(0);
const few = LIMITS.list.choice;

/** What somebody who chairs said, for the coordination: undone acts stay, said to be undone. */
const chairSaid = z
  .object({
    id,
    kind: z.enum(CHAIR_ACTS),
    by: name,
    at: instant,
    /** What is to be changed. */
    text: z.string().max(LIMITS.text.paragraph),
    undone: z.boolean(),
    meetingId: id.nullable(),
    actionId: id.nullable(),
    /** Of the meeting or of the action; empty for the whole point. */
    title: z.string().max(300),
  })
  .meta({ id: 'ChairSaid' });
export type ChairSaid = z.output<typeof chairSaid>;

/** The point of the month as it would leave today, whom it goes to, and what came of the last ones. */
export const pointOverview = z
  .object({
    chairs: z
      .array(z.object({ id, name, hasMail: z.boolean(), sentAt: instant.nullable(), readAt: instant.nullable() }))
      .max(few),
    /** What waits for agreement. */
    documents: z
      .array(
        z.object({
          kind: z.enum(['AGENDA', 'MINUTES']),
          meetingId: id,
          title: name,
          local: wallTime,
          waits: z.boolean(),
        }),
      )
      .max(few),
    subjects: z.array(z.object({ id, title: z.string().max(300), asked: z.boolean() })).max(few),
    plan: z.object({ total: count, fine: count }).nullable(),
    sends: z
      .array(
        z.object({
          id,
          to: name,
          by: name.nullable(),
          at: instant,
          /** The first thing that was said on the page since: opening it tells nothing, for scanners open it too. */
          readAt: instant.nullable(),
          approved: count,
        }),
      )
      .max(few),
    said: z.array(chairSaid).max(few),
  })
  .meta({ id: 'PointOverview' });
export type PointOverview = z.output<typeof pointOverview>;

export const sendPointBody = z
  .strictObject({ to: z.array(id).min(1).max(few) })
  .meta({ id: 'SendPoint', example: { to: ['0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f'] } });
export type SendPointBody = z.output<typeof sendPointBody>;

/** What a chair said of the agenda of a meeting, and whether their agreement sends the convocation. */
export const agendaApproval = z
  .object({
    /** Of the meeting: what is handed over is its convocation. */
    version,
    /** Who may agree; empty where nobody presides the body. */
    chairs: z.array(name).max(few),
    said: chairSaid.nullable(),
    /** The agenda changed since. */
    changed: z.boolean(),
    /** The convocation leaves with the agreement; no more once it would say something else than what was previewed. */
    handedOver: z.boolean(),
  })
  .meta({ id: 'AgendaApproval' });
export type AgendaApproval = z.output<typeof agendaApproval>;

export const handOverBody = z
  .strictObject({
    /** That of the preview; `null` takes the convocation back. */
    digest: z.string().length(43).nullable(),
    neutralSubject: z.boolean().default(true),
  })
  .meta({ id: 'HandOverConvocation', example: { digest: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg' } });
export type HandOverBody = z.output<typeof handOverBody>;

const inMeeting = inCouncil.extend({ meetingId: id });
const path = '/councils/:councilId/point';
const ofAgenda = '/councils/:councilId/meetings/:meetingId/agenda-approval';

/** The point of the month, on the side of the coordination. */
export const chairPointApi = {
  overview: endpoint({
    method: 'GET',
    path,
    permission: 'point.prepare',
    summary: 'The point as it would leave today, and what those who chair said of the last ones',
    params: inCouncil,
    response: pointOverview,
  }),
  send: endpoint({
    method: 'POST',
    path,
    permission: 'point.prepare',
    summary: 'Send the point of the month: one mail with a link for each person who chairs',
    params: inCouncil,
    body: sendPointBody,
    response: z.object({ sent: count }),
    status: 201,
    refusals: ['NO_ADDRESS'],
  }),
  agenda: endpoint({
    method: 'GET',
    path: ofAgenda,
    permission: 'meetings.convene',
    summary: 'What a chair said of an agenda, for those who prepare it',
    params: inMeeting,
    response: agendaApproval,
  }),
  handOver: endpoint({
    method: 'PUT',
    path: ofAgenda,
    permission: 'meetings.convene',
    summary: 'Let the agreement of a chair send the convocation as it was previewed, or take that back',
    params: inMeeting,
    body: handOverBody,
    response: agendaApproval,
    refusals: ['CONVOCATION_CHANGED', 'MEETING_NOT_AHEAD', 'MEETING_STATE'],
  }),
};
