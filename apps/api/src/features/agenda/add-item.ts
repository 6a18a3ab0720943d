import { Injectable } from '@nestjs/common';
import type { AgendaItem, NewAgendaItem } from '@trame/contracts/agenda';
import { LIMITS } from '@trame/contracts/limits';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { addItems } from './add-items.ts';
import { AgendaFull } from './agenda.errors.ts';
import { readAgenda } from './agenda.reader.ts';
import { refuseRestricting } from './item-words.ts';
import { moveOn, openAgenda } from './open-agenda.ts';

/** Adds one item at the end of an agenda, before or during the meeting. */
@Injectable()
export class AddItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string, asked: NewAgendaItem): Promise<AgendaItem> {
    return this.db.transaction(ctx, async (tx) => {
      await openAgenda(tx, ctx, meetingId);
      refuseRestricting(ctx, [asked]);
      await addItems(tx, meetingId, [asked], () => '/body');
      const items = await readAgenda(tx, meetingId);
      const added = items.at(-1);
      if (!added || items.length > LIMITS.meeting.items) throw new AgendaFull();
      await moveOn(tx, meetingId);
      await this.audit.record(tx, 'agenda.item-added', added.id);
      return added;
    });
  }
}
