import { Injectable } from '@nestjs/common';
import type { ParkedPoint } from '@trame/contracts/parked-points';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AgendaItemEntity, deleteItem, openAgenda, refuseHidden, SHOWN_ITEMS } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { documentsToPoint } from '../documents/index.ts';
import { readPoint } from './parked-points.reader.ts';

/** The point the item came from takes what the item has become: it keeps where it was sent from. */
const GO_BACK = `
  update app.parked_point p set title = i.title, purpose = i.purpose, minutes = i.minutes,
    description = i.description, subject_id = i.subject_id, restricted = i.restricted, item_id = null,
    version = p.version + 1
  from ${SHOWN_ITEMS} i where i.id = $1 and p.item_id = i.id returning p.id`;

const PARK = `
  insert into app.parked_point (id, body_id, title, purpose, minutes, description, subject_id, restricted)
  select $2, m.body_id, i.title, i.purpose, i.minutes, i.description, i.subject_id, i.restricted
  from ${SHOWN_ITEMS} i join app.meeting m on m.id = i.meeting_id where i.id = $1`;

/** Moves an item nothing was noted under from its agenda to the parking lot of the body, with its documents. */
@Injectable()
export class ParkItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, at: { meetingId: string; itemId: string }): Promise<ParkedPoint> {
    return this.db.transaction(ctx, async (tx) => {
      await openAgenda(tx, ctx, at.meetingId);
      const isHere = await tx.existsBy(AgendaItemEntity, { id: at.itemId, meetingId: at.meetingId });
      if (!isHere) throw new NotFound();
      await refuseHidden(tx, ctx, at.itemId);
      const pointId = await park(tx, at.itemId);
      await documentsToPoint(tx, at.itemId, pointId);
      await deleteItem(tx, at);
      await this.audit.record(tx, 'point.parked', pointId);
      return readPoint(tx, pointId);
    });
  }
}

async function park(tx: EntityManager, itemId: string): Promise<string> {
  const [[known]] = await tx.query<[{ id: string }[], number]>(GO_BACK, [itemId]);
  const id = known?.id ?? newId();
  if (known) await tx.query('delete from app.presenter where point_id = $1', [id]);
  else await tx.query(PARK, [itemId, id]);
  await tx.query('update app.presenter set item_id = null, point_id = $2 where item_id = $1', [itemId, id]);
  return id;
}
