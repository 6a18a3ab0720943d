import { MembershipEntity } from '../features/councils/index.ts';

/** Every entity, listed: a glob would load tests and miss bundles. */
export const ENTITIES = [MembershipEntity];
