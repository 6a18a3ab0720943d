import { CARRIER_KINDS, ZONES } from '@trame/domain/councils/council';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, mailAddress, text, version } from './shapes.ts';

export const council = z
  .object({
    id,
    version,
    slug: z.string().max(LIMITS.text.word),
    name: z.string().max(LIMITS.text.line),
    zone: z.string().max(LIMITS.text.word),
    carrierKind: z.enum(CARRIER_KINDS),
    carrierName: z.string().max(LIMITS.text.line),
    contactEmail: z.string().max(LIMITS.text.address).nullable(),
    /** The day of the month on which those who lead actions are asked for news; `null`: nobody is. */
    newsDay: z.int().min(1).max(28).nullable(),
    /** Whoever opens the link of a point proves who they are before they act. */
    chairCode: z.boolean(),
    /** Does everybody read the actions of the plan that are for everybody? */
    publicPlan: z.boolean(),
  })
  .meta({ id: 'Council' });
export type Council = z.output<typeof council>;

export const createCouncilBody = z
  .strictObject({
    name: line(),
    carrierKind: z.enum(CARRIER_KINDS),
    carrierName: line(),
    zone: z.enum(ZONES).default('Europe/Paris'),
  })
  .meta({
    id: 'CreateCouncil',
    example: {
      name: 'Conseil local de santé mentale de Rivebourg',
      carrierKind: 'MUNICIPALITY',
      carrierName: 'Ville de Rivebourg',
      zone: 'Europe/Paris',
    },
  });
export type CreateCouncilBody = z.output<typeof createCouncilBody>;

export const settleCouncilBody = z
  .strictObject({
    name: line().optional(),
    zone: z.enum(ZONES).optional(),
    carrierKind: z.enum(CARRIER_KINDS).optional(),
    carrierName: text(LIMITS.text.line).optional(),
    contactEmail: mailAddress.nullable().optional(),
    newsDay: z.int().min(1).max(28).nullable().optional(),
    chairCode: z.boolean().optional(),
    publicPlan: z.boolean().optional(),
  })
  .meta({ id: 'SettleCouncil', example: { contactEmail: 'clsm@exemple.fr' } });
export type SettleCouncilBody = z.output<typeof settleCouncilBody>;

export const councilsApi = {
  create: endpoint({
    method: 'POST',
    path: '/councils',
    permission: 'signed-in',
    summary: 'Open a council; whoever opens it becomes its coordinator',
    body: createCouncilBody,
    response: council,
    status: 201,
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId',
    permission: 'council.read',
    summary: 'Name, carrier, time zone and contact of the council',
    params: inCouncil,
    response: council,
  }),
  settle: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId',
    permission: 'council.settle',
    summary: 'Change name, carrier, time zone or contact',
    params: inCouncil,
    body: settleCouncilBody,
    response: council,
  }),
};
