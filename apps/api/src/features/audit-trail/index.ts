export { AuditTrail } from './audit-trail.ts';
export { AuditTrailModule } from './audit-trail.module.ts';
