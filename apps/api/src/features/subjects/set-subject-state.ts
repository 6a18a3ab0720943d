import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ensureSubject } from './ensure-subject.ts';
import { itemToCarry } from './item-to-carry.ts';

/** Closes the subject of an item, which then comes back to no agenda of any body, or opens it again. */
@Injectable()
export class SetSubjectState {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, at: { meetingId: string; itemId: string }, { open }: { open: boolean }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await itemToCarry(tx, ctx, at);
      const subjectId = await ensureSubject(tx, at.itemId);
      if (!open) await tx.query('update app.subject set closed_at = now() where id = $1', [subjectId]);
      await this.audit.record(tx, open ? 'subject.opened' : 'subject.closed', subjectId, ['closed_at']);
      return undefined;
    });
  }
}
