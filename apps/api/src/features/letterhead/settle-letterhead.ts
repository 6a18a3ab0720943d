import { Injectable } from '@nestjs/common';
import type { LetterheadShown, SettleLetterheadBody } from '@trame/contracts/letterhead';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { LetterheadReader } from './letterhead.reader.ts';
import { touchLetterhead } from './touch-letterhead.ts';

@Injectable()
export class SettleLetterhead {
  constructor(
    private readonly db: TenantDb,
    private readonly letterheads: LetterheadReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { lines }: SettleLetterheadBody): Promise<LetterheadShown> {
    return this.db.transaction(ctx, async (tx) => {
      await touchLetterhead(tx, this.letterheads, ctx.seenVersion);
      await tx.query('update app.letterhead set lines = $1', [lines]);
      await this.audit.record(tx, 'council.letterhead-settled', ctx.councilId, ['lines']);
      return this.letterheads.within(tx);
    });
  }
}
