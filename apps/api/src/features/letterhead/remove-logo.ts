import { Injectable } from '@nestjs/common';
import type { LetterheadShown } from '@trame/contracts/letterhead';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { LetterheadReader } from './letterhead.reader.ts';
import { touchLetterhead } from './touch-letterhead.ts';

@Injectable()
export class RemoveLogo {
  constructor(
    private readonly db: TenantDb,
    private readonly letterheads: LetterheadReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext): Promise<LetterheadShown> {
    return this.db.transaction(ctx, async (tx) => {
      await touchLetterhead(tx, this.letterheads, ctx.seenVersion);
      await tx.query('update app.letterhead set logo = null, logo_width = null, logo_height = null');
      await this.audit.record(tx, 'council.letterhead-settled', ctx.councilId, ['logo']);
      return this.letterheads.within(tx);
    });
  }
}
