import { MEETING_STATES } from '@trame/domain/meetings/meeting-state';
import { z } from 'zod';
import { decision } from './decisions.ts';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, instant } from './shapes.ts';

const name = z.string().max(LIMITS.text.line);
/** What whoever projects lets the room read of presence. */
export const PROJECTED_PRESENCES = ['COUNT', 'NAMES'] as const;
export type ProjectedPresence = (typeof PROJECTED_PRESENCES)[number];

const projectedItem = z.object({
  id,
  /** Neutral when the item is restricted, whoever projects. */
  title: name,
  restricted: z.boolean(),
  plannedMinutes: z.int(),
  spentSeconds: z.int(),
  openedAt: instant.nullable(),
  done: z.boolean(),
});

/** A decision of the current item: that the quorum was there is not for the wall, it moves with one person's presence. */
const projectedDecision = decision.pick({ id: true, number: true, text: true, kind: true, vote: true });

/**
 * What a room may read on its wall: no place for an organisation, a college, somebody who is not there, a note, a draft
 * or what lies under a restricted item.
 */
export const projection = z
  .object({
    title: name,
    bodyTag: z.string().max(LIMITS.text.word),
    state: z.enum(MEETING_STATES),
    zone: z.string().max(LIMITS.text.word),
    durationMinutes: z.int(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    currentItemId: id.nullable(),
    items: z.array(projectedItem).max(LIMITS.list.page),
    decisions: z.array(projectedDecision).max(LIMITS.list.page),
    /** How many take part, whoever sits for others counted once. */
    presentCount: z.int().min(0),
    /** Names alone, of everybody who is in the room or connected; empty unless asked for. */
    present: z.array(name).max(LIMITS.list.rows),
  })
  .meta({ id: 'Projection' });
export type Projection = z.output<typeof projection>;

export const projectionQuery = z.object({ presence: z.enum(PROJECTED_PRESENCES).default('COUNT') });
export type ProjectionQuery = z.output<typeof projectionQuery>;

export const projectionApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/meetings/:meetingId/projection',
    permission: 'meetings.run',
    summary: 'What the room reads on its wall while the meeting runs',
    params: z.object({ councilId: id, meetingId: id }),
    query: projectionQuery,
    response: projection,
  }),
};
