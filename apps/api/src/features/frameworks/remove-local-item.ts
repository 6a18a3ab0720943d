import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { FrameworkItemUsed } from './frameworks.errors.ts';
import { LocalItemsReader } from './local-items.reader.ts';

/** Removes an axis of a local contract that nothing serves. */
@Injectable()
export class RemoveLocalItem {
  constructor(
    private readonly db: TenantDb,
    private readonly items: LocalItemsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale, FrameworkItemUsed */
  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      const stored = await this.items.lock(tx, id);
      if (!stored) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      if (stored.uses > 0) throw new FrameworkItemUsed();
      await tx.query('delete from app.local_framework_item where id = $1', [id]);
      await this.audit.record(tx, 'framework-item.removed', id);
      return undefined;
    });
  }
}
