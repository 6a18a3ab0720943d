import { ActionEntity } from '../features/action-plan/index.ts';
import { MembershipEntity } from '../features/memberships/index.ts';

/** Every entity, listed: a glob would load tests and miss bundles. */
export const ENTITIES = [ActionEntity, MembershipEntity];
