import { Injectable } from '@nestjs/common';
import type { ImportDetail } from '@trame/contracts/imports';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import type { ImportBatch } from './import-batch.ts';
import { ImportDrafts } from './imports.drafts.ts';
import { ImportClosed, UndoExpired } from './imports.errors.ts';
import { undoUntil } from './imports.mapper.ts';
import { takeBack } from './take-back.ts';

const CLOSE = `
  update app.import_batch
  set state = 'UNDONE', report = jsonb_set(report, '{kept}', $2::jsonb), version = version + 1
  where id = $1`;

/** Takes back what an import wrote, as far as nobody has touched it since, and says what stays and why. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly db: TenantDb,
    private readonly drafts: ImportDrafts,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<ImportDetail> {
    return this.db.transaction(ctx, async (tx) => {
      this.refuseLate(await this.drafts.lock(tx, id, ctx.seenVersion));
      const kept = await takeBack(tx, id);
      await this.close(tx, id, kept);
      return this.drafts.read(tx, id);
    });
  }

  private refuseLate(batch: ImportBatch): void {
    const until = undoUntil(batch);
    if (until === null) throw new ImportClosed();
    if (this.clock.now().toISOString() > until) throw new UndoExpired();
  }

  private async close(tx: EntityManager, id: string, kept: object[]): Promise<void> {
    await tx.query(CLOSE, [id, JSON.stringify(kept)]);
    await tx.query('delete from app.import_written where batch_id = $1', [id]);
    await this.audit.record(tx, 'import.undone', id);
  }
}
