import { COLLEGES } from '@trame/domain/bodies/college';
import { RANKS } from '@trame/domain/bodies/seat';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { personRef } from './people.ts';
import { day, id, inCouncil, line, nothing } from './shapes.ts';

const inBody = inCouncil.extend({ bodyId: id });
const seatPath = inCouncil.extend({ seatId: id });
const mandatePath = inCouncil.extend({ mandateId: id });
/** Null for those who may not change it: the version would tell that something hidden changed. */
const versionForManagers = z.int().min(1).nullable();
const shortText = z.string().max(LIMITS.text.line);

/**
 * A mandate that runs or will run. `hidden` says that the reader may not know who holds it: they read the organisation
 * alone, "une personne représentant le GEM X". It is hidden on all seats or on none: names on some would point at the rest.
 */
const mandate = z.object({
  id,
  version: versionForManagers,
  rank: z.enum(RANKS),
  hidden: z.boolean(),
  holder: personRef.nullable(),
  organization: z.object({ id, name: shortText }).nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
});
export type Mandate = z.output<typeof mandate>;

export const seat = z
  .object({
    id,
    version: versionForManagers,
    bodyId: id,
    college: z.enum([...COLLEGES, 'MASKED']),
    label: shortText.nullable(),
    position: z.int(),
    /** Somebody is full member today. */
    held: z.boolean(),
    mandates: z.array(mandate).max(LIMITS.list.choice),
  })
  .meta({ id: 'Seat' });
export type Seat = z.output<typeof seat>;

const label = line().nullable().optional();
/** Masks who belongs to the organisation when a seat of a masked college goes to it; true unless said. */
const organizationReveals = z.boolean().default(true);

export const seatBody = z
  .strictObject({ college: z.enum(COLLEGES), label })
  .meta({ id: 'SeatBody', example: { college: 'PSYCHIATRY', label: 'Secteur 59G21' } });
export type SeatBody = z.output<typeof seatBody>;

export const seatPatch = z
  .strictObject({ college: z.enum(COLLEGES).optional(), label, organizationReveals })
  .meta({ id: 'SeatPatch', example: { label: 'Secteur 59G22' } });
export type SeatPatch = z.output<typeof seatPatch>;

const inOrder = ({ startsOn, endsOn }: { startsOn?: string | undefined; endsOn?: string | null | undefined }) =>
  !startsOn || !endsOn || startsOn <= endsOn;
const endsLater = { error: 'ends_before_start', path: ['endsOn'] };

export const mandateBody = z
  .strictObject({
    personId: id.nullable().optional(),
    organizationId: id.nullable().optional(),
    rank: z.enum(RANKS),
    startsOn: day,
    endsOn: day.nullable().optional(),
    organizationReveals,
  })
  .refine(inOrder, endsLater)
  .refine(({ personId, organizationId }) => Boolean(personId ?? organizationId), {
    error: 'nobody',
    path: ['personId'],
  })
  .meta({
    id: 'MandateBody',
    example: { organizationId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', rank: 'FULL', startsOn: '2026-01-01' },
  });
export type MandateBody = z.output<typeof mandateBody>;

export const mandatePatch = z
  .strictObject({ rank: z.enum(RANKS).optional(), startsOn: day.optional(), endsOn: day.nullable().optional() })
  .refine(inOrder, endsLater)
  .meta({ id: 'MandatePatch', example: { endsOn: '2026-12-31' } });
export type MandatePatch = z.output<typeof mandatePatch>;

export const seatsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/bodies/:bodyId/seats',
    permission: 'bodies.read',
    summary: 'Seats of a body and who holds them',
    params: inBody,
    response: z.object({ items: z.array(seat).max(LIMITS.list.rows), total: z.int() }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/bodies/:bodyId/seats',
    permission: 'seats.manage',
    summary: 'Add a seat to a body',
    params: inBody,
    body: seatBody,
    response: seat,
    status: 201,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/seats/:seatId',
    permission: 'seats.manage',
    summary: 'Change the college or the label of a seat',
    params: seatPath,
    body: seatPatch,
    response: seat,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/seats/:seatId',
    permission: 'seats.manage',
    summary: 'Remove a seat that nobody holds',
    params: seatPath,
    response: nothing,
    status: 204,
  }),
  give: endpoint({
    method: 'POST',
    path: '/councils/:councilId/seats/:seatId/mandates',
    permission: 'seats.manage',
    summary: 'Give a seat to a person, an organisation or both',
    params: seatPath,
    body: mandateBody,
    response: seat,
    status: 201,
  }),
  changeMandate: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/mandates/:mandateId',
    permission: 'seats.manage',
    summary: 'Change the dates or the rank of a mandate; an end date ends it',
    params: mandatePath,
    body: mandatePatch,
    response: seat,
  }),
  removeMandate: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/mandates/:mandateId',
    permission: 'seats.manage',
    summary: 'Remove a mandate written by mistake',
    params: mandatePath,
    response: seat,
  }),
};
