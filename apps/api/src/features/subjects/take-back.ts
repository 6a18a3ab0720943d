import { Injectable } from '@nestjs/common';
import type { AgendaItem } from '@trame/contracts/agenda';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { moveOn, openAgenda, readAgenda } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { carryOver } from './carry-over.ts';
import { readingSubjects } from './reading-subjects.ts';

/** Puts points of earlier meetings on the agenda; removing them from it proposes them again. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string, itemIds: readonly string[]): Promise<{ items: AgendaItem[] }> {
    return this.db.transaction(readingSubjects(ctx), async (tx) => {
      const { bodyId } = await openAgenda(tx, ctx, meetingId);
      const added = await carryOver(tx, bodyId, meetingId, itemIds);
      const items = await readAgenda(tx, meetingId);
      await moveOn(tx, meetingId);
      for (const id of added) await this.audit.record(tx, 'agenda.item-taken-back', id);
      return { items: items.filter(({ id }) => added.includes(id)) };
    });
  }
}
