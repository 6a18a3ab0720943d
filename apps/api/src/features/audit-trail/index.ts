export { AuditTrailModule } from './audit-trail.module.ts';
export { AuditTrail } from './audit-trail.ts';
