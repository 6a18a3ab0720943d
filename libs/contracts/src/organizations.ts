import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, line, listOf, nothing, text, version } from './shapes.ts';

const organizationPath = inCouncil.extend({ organizationId: id });

export const organization = z
  .object({
    id,
    version,
    name: z.string().max(LIMITS.text.line),
    aliases: z.array(z.string().max(LIMITS.text.line)).max(LIMITS.list.choice),
    /** Belonging to it tells a lived experience; null for those who may not know. */
    reveals: z.boolean().nullable(),
    /** People of it that this reader may know to be of it. */
    people: z.int().min(0),
  })
  .meta({ id: 'Organization' });
export type Organization = z.output<typeof organization>;

export const organizationsQuery = z.object({
  search: text(LIMITS.text.name).optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.list.page).default(50),
  offset: z.coerce.number().int().min(0).max(LIMITS.list.rows).default(0),
});
export type OrganizationsQuery = z.output<typeof organizationsQuery>;

const aliases = z.array(line()).max(LIMITS.list.choice);

export const organizationBody = z
  .strictObject({
    name: line(),
    aliases: aliases.optional(),
    /** Proposed from the name when left out: a peer group or a families' association reveals. */
    reveals: z.boolean().optional(),
  })
  .meta({ id: 'OrganizationBody', example: { name: 'GEM Les Passerelles', reveals: true } });
export type OrganizationBody = z.output<typeof organizationBody>;

export const organizationPatch = z
  .strictObject({ name: line().optional(), aliases: aliases.optional(), reveals: z.boolean().optional() })
  .meta({ id: 'OrganizationPatch', example: { aliases: ['CCAS'] } });
export type OrganizationPatch = z.output<typeof organizationPatch>;

export const organizationsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/organizations',
    permission: 'organizations.read',
    summary: 'Organisations of the council, found by any of their names',
    params: inCouncil,
    query: organizationsQuery,
    response: listOf(organization),
  }),
  add: endpoint({
    method: 'POST',
    path: '/councils/:councilId/organizations',
    permission: 'organizations.manage',
    summary: 'Add an organisation',
    params: inCouncil,
    body: organizationBody,
    response: organization,
    status: 201,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/organizations/:organizationId',
    permission: 'organizations.manage',
    summary: 'Rename an organisation, or say whether belonging to it reveals',
    params: organizationPath,
    body: organizationPatch,
    response: organization,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/organizations/:organizationId',
    permission: 'organizations.manage',
    summary: 'Delete an organisation that nothing refers to',
    params: organizationPath,
    response: nothing,
    status: 204,
  }),
};
