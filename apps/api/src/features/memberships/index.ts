export { type Coordinator, readCoordination } from './coordination.reader.ts';
export { EndMembership } from './end-membership.ts';
export { MembershipEntity } from './membership.entity.ts';
export { MembershipsModule } from './memberships.module.ts';
