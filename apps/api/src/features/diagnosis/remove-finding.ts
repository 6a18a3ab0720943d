import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { FindingEntity } from './finding.entity.ts';

const toWritten = ({ id, version }: FindingEntity) => ({ id, version });

/** Takes a need or a resource out of the diagnosis; what it says and its links stay, so that it can be put back. */
@Injectable()
export class RemoveFinding {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, findingId: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id: findingId, seenVersion: ctx.seenVersion };
      const written = await updateVersion(tx, FindingEntity, key, { removedAt: this.clock.now() }, toWritten);
      await this.audit.record(tx, 'diagnosis.finding-removed', findingId);
      return written;
    });
  }

  /** Undoes it, whatever version it has; what is in the diagnosis already stays as it is. @throws NotFound */
  restore(ctx: CouncilContext, findingId: string): Promise<{ id: string; version: number }> {
    return this.db.transaction(ctx, async (tx) => {
      const finding = await tx.findOne(FindingEntity, {
        where: { id: findingId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!finding) throw new NotFound();
      if (!finding.removedAt) return toWritten(finding);
      const key = { id: findingId, seenVersion: finding.version };
      const written = await updateVersion(tx, FindingEntity, key, { removedAt: null }, toWritten);
      await this.audit.record(tx, 'diagnosis.finding-restored', findingId);
      return written;
    });
  }
}
