import { Injectable } from '@nestjs/common';
import type { AgendaItem } from '@trame/contracts/agenda';
import { LIMITS } from '@trame/contracts/limits';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import {
  AgendaFull,
  addItems,
  type ItemToAdd,
  moveOn,
  openAgenda,
  presentersJson,
  readAgenda,
} from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { documentsToItem } from '../documents/index.ts';
import { waitingPoint } from './point-in-hand.ts';

const CONTENT = `
  select p.title, p.purpose, ${presentersJson('point_id', 'p.id')} as presenters, p.minutes, p.description,
    p.restricted, p.subject_id as "subjectId"
  from app.parked_point p where p.id = $1`;

/** Moves a parked point to the end of an agenda of its body, with its documents. It waits again as soon as the item is removed. */
@Injectable()
export class TakePoint {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, parkedPointId }: { meetingId: string; parkedPointId: string },
  ): Promise<AgendaItem> {
    return this.db.transaction(ctx, async (tx) => {
      const { bodyId } = await openAgenda(tx, ctx, meetingId);
      const point = await waitingPoint(tx, ctx, parkedPointId);
      if (point.bodyId !== bodyId) throw new NotFound();
      const [content] = await tx.query<[ItemToAdd]>(CONTENT, [point.id]);
      const [itemId] = await addItems(tx, meetingId, [content]);
      await tx.query('update app.parked_point set item_id = $2, version = version + 1 where id = $1', [
        point.id,
        itemId,
      ]);
      const items = await readAgenda(tx, meetingId);
      const added = items.find(({ id }) => id === itemId);
      if (added) await documentsToItem(tx, point.id, added.id);
      if (!added || items.length > LIMITS.meeting.items) throw new AgendaFull();
      await moveOn(tx, meetingId);
      await this.audit.record(tx, 'point.taken', point.id);
      return added;
    });
  }
}
