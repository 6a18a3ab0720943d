import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ImportDrafts } from './imports.drafts.ts';

/** Throws a draft away, cells included. */
@Injectable()
export class DiscardImport {
  constructor(
    private readonly db: TenantDb,
    private readonly drafts: ImportDrafts,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await this.drafts.lockDraft(tx, id, ctx.seenVersion);
      await tx.query('delete from app.import_batch where id = $1', [id]);
      return undefined;
    });
  }
}
