import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.ts';

/** Every command tells the trail, so it is everywhere at hand. */
@Global()
@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditTrailModule {}
