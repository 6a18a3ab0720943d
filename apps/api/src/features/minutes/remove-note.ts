import { Injectable } from '@nestjs/common';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { meetingToWrite } from '../live-meetings/index.ts';
import { lockNote } from './stored-note.ts';

/** Removes a line of the minutes; writing it again brings it back. */
@Injectable()
export class RemoveNote {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { meetingId, noteId }: { meetingId: string; noteId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await meetingToWrite(tx, ctx, meetingId);
      const stored = await lockNote(tx, meetingId, noteId);
      if (!stored) throw new NotFound();
      if (stored.removed) return undefined;
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await tx.query('update app.note set removed_at = now(), version = version + 1 where id = $1', [noteId]);
      await this.audit.record(tx, 'note.removed', noteId, ['removed_at']);
      return undefined;
    });
  }
}
