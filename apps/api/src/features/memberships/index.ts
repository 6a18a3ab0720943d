export { MembershipEntity } from './membership.entity.ts';
export { MembershipsModule } from './memberships.module.ts';
