export { MembershipEntity } from './membership.entity.ts';
