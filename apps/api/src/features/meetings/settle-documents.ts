import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToPrepare } from './meeting-to-prepare.ts';

const SETTLE = 'update app.meeting set documents_settled = $2 where id = $1 and documents_settled <> $2 returning id';

/**
 * Says that a meeting needs no document, or takes it back: the run-sheet stops asking for some. The version of the
 * meeting stays, since nothing that people are told of changes.
 */
@Injectable()
export class SettleDocuments {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, MeetingNotAhead */
  run(ctx: CouncilContext, meetingId: string, settled: boolean): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToPrepare(tx, ctx, meetingId);
      const [written] = await tx.query<[{ id: string }[], number]>(SETTLE, [meetingId, settled]);
      if (written.length > 0)
        await this.audit.record(tx, settled ? 'meeting.documents-settled' : 'meeting.documents-awaited', meetingId);
      return undefined;
    });
  }
}
