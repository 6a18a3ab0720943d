import { PLACE_KINDS, UNIT_KINDS } from '@trame/domain/territory/place';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { day, id, inCouncil, line, text, version } from './shapes.ts';

const code = z
  .string()
  .max(9)
  .regex(/^[0-9AB]{5,9}$/, { error: 'no_such_place' })
  .meta({ example: '69123' });
const shortText = z.string().max(LIMITS.text.line);
const inhabitants = z.int().min(0);

/** A place of the national register. */
export const place = z
  .object({
    kind: z.enum(PLACE_KINDS),
    code,
    name: shortText,
    postcodes: z.array(z.string().max(5)).max(LIMITS.list.choice),
    population: inhabitants.nullable(),
    department: z.string().max(3).nullable(),
    /** The commune it is part of, or the EPCI it belongs to. */
    parentName: shortText.nullable(),
    epciName: shortText.nullable(),
    /** Communes of an EPCI. */
    members: z.int().min(0),
  })
  .meta({ id: 'Place' });
export type Place = z.output<typeof place>;

export const territoryUnit = z.object({
  id,
  kind: z.enum(UNIT_KINDS),
  code: z.string().max(20).nullable(),
  name: shortText,
  population: inhabitants.nullable(),
  startsOn: day,
});

export const territory = z
  .object({
    /** The version of the council's settings: the territory is part of them. */
    version,
    units: z.array(territoryUnit).max(LIMITS.list.page),
    inhabitants,
    /** Units no register counts: the sum is a minimum. */
    uncounted: z.int().min(0),
    /** Codes of the departments it lies in, by the units a register knows: `69`, `2A`, `974`. */
    departments: z.array(z.string().max(3)).max(LIMITS.list.page),
  })
  .meta({ id: 'Territory' });
export type Territory = z.output<typeof territory>;

const registered = z.strictObject({ kind: z.enum(PLACE_KINDS), code });
const typed = z.strictObject({ kind: z.enum(['QPV', 'SECTOR']), name: line() });

export const territoryBody = z
  .strictObject({ units: z.array(z.union([registered, typed])).max(LIMITS.list.page) })
  .meta({ id: 'TerritoryBody', example: { units: [{ kind: 'MUNICIPALITY', code: '59350' }] } });
export type TerritoryBody = z.output<typeof territoryBody>;

export const placesQuery = z.object({
  search: text(LIMITS.text.name).pipe(z.string().min(2)),
  limit: z.coerce.number().int().min(1).max(LIMITS.list.choice).default(20),
});
export type PlacesQuery = z.output<typeof placesQuery>;

export const territoryApi = {
  places: endpoint({
    method: 'GET',
    path: '/places',
    permission: 'signed-in',
    summary: 'Find communes, arrondissements, associated communes and EPCI by name, postcode, INSEE or SIREN',
    query: placesQuery,
    response: z.object({ items: z.array(place).max(LIMITS.list.choice) }),
  }),
  members: endpoint({
    method: 'GET',
    path: '/places/epci/:siren/communes',
    permission: 'signed-in',
    summary: 'The communes of an EPCI',
    params: z.object({
      siren: z
        .string()
        .max(9)
        .regex(/^\d{9}$/),
    }),
    response: z.object({ items: z.array(place).max(LIMITS.list.rows) }),
  }),
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/territory',
    permission: 'council.read',
    summary: 'The territory of the council and its population',
    params: inCouncil,
    response: territory,
  }),
  settle: endpoint({
    method: 'PUT',
    path: '/councils/:councilId/territory',
    permission: 'council.settle',
    summary: 'Say which places the council covers; places left out end today',
    params: inCouncil,
    body: territoryBody,
    response: territory,
  }),
};
