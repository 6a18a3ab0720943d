import { ROLES } from '@trame/domain/access';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, nothing, version } from './shapes.ts';

/** The access of one person to the council: an account and a role. */
export const membershipRow = z
  .object({
    id,
    version,
    personId: id,
    name: z.string().max(LIMITS.text.line),
    email: z.string().max(254),
    role: z.enum(ROLES),
  })
  .meta({ id: 'MembershipRow' });
export type MembershipRow = z.output<typeof membershipRow>;

export const inviteBody = z
  .strictObject({ personId: id, role: z.enum(ROLES) })
  .meta({ id: 'Invite', example: { personId: '0198f1c2-6a1b-7c3d-8e4f-5a6b7c8d9e0f', role: 'MEMBER' } });
export type InviteBody = z.output<typeof inviteBody>;

export const changeRoleBody = z
  .strictObject({ role: z.enum(ROLES) })
  .meta({ id: 'ChangeRole', example: { role: 'CHAIR' } });

const oneMembership = inCouncil.extend({ membershipId: id });

export const membershipsApi = {
  list: endpoint({
    method: 'GET',
    path: '/councils/:councilId/memberships',
    permission: 'people.invite',
    summary: 'Who has access to the council, and as what',
    params: inCouncil,
    response: z.object({ items: z.array(membershipRow).max(LIMITS.list.rows), total: z.int() }),
  }),
  invite: endpoint({
    method: 'POST',
    path: '/councils/:councilId/memberships',
    permission: 'people.invite',
    summary: 'Give a person access and mail the invitation',
    params: inCouncil,
    body: inviteBody,
    response: membershipRow,
    status: 201,
  }),
  changeRole: endpoint({
    method: 'PATCH',
    path: '/councils/:councilId/memberships/:membershipId',
    permission: 'people.invite',
    summary: 'Change the role of a person',
    params: oneMembership,
    body: changeRoleBody,
    response: membershipRow,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/councils/:councilId/memberships/:membershipId',
    permission: 'people.invite',
    summary: 'Take the access back; the person stays in the directory',
    params: oneMembership,
    response: nothing,
    status: 204,
  }),
  resend: endpoint({
    method: 'POST',
    path: '/councils/:councilId/memberships/:membershipId/invitation',
    permission: 'people.invite',
    summary: 'Mail the invitation again; the older link dies',
    params: oneMembership,
    response: nothing,
    status: 204,
  }),
};
