import { Injectable } from '@nestjs/common';
import type { ParkedPoint, SendItemBody } from '@trame/contracts/parked-points';
import type { BodyType } from '@trame/domain/bodies/body-type';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { SHOWN_ITEMS } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { councilToday } from '../councils/index.ts';
import { copyDocuments } from '../documents/index.ts';
import { ensureSubject } from './ensure-subject.ts';
import { itemToCarry } from './item-to-carry.ts';
import { readPoint } from './parked-points.reader.ts';
import { ItemOfThisBody, ItemSent } from './subjects.errors.ts';

// Who presents it here presents it elsewhere only if that body says so.
const SEND = `
  insert into app.parked_point (id, body_id, subject_id, title, purpose, minutes, description, restricted, from_body_id, from_item_id, question)
  select $1, $2, $3, i.title, i.purpose, i.minutes, i.description, i.restricted, $4, i.id, nullif($6, '') from ${SHOWN_ITEMS} i where i.id = $5`;

/**
 * Sends an item to the parking lot of another body, under one subject, with a question or alone: the answer comes back by itself. Its documents
 * stay, and the other body gets some like them, which are its own; a situation cell gets none.
 */
@Injectable()
export class SendItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, at: { meetingId: string; itemId: string }, to: SendItemBody): Promise<ParkedPoint> {
    return this.db.transaction(ctx, async (tx) => {
      const { bodyId } = await itemToCarry(tx, ctx, at);
      if (bodyId === to.bodyId) throw new ItemOfThisBody();
      const receiver = await bodyThatMeets(tx, to.bodyId, await councilToday(tx, this.clock.now()));
      const subjectId = await ensureSubject(tx, at.itemId);
      await refuseIfSent(tx, at.itemId, to.bodyId);
      const id = newId();
      await tx.query(SEND, [id, to.bodyId, subjectId, bodyId, at.itemId, to.question ?? '']);
      if (receiver.type !== 'SITUATION_CELL') await copyDocuments(tx, at.itemId, { pointId: id });
      await this.audit.record(tx, 'point.sent', id);
      return readPoint(tx, id);
    });
  }
}

async function bodyThatMeets(tx: EntityManager, bodyId: string, today: string): Promise<{ type: BodyType }> {
  const [body] = await tx.query<{ type: BodyType }[]>(
    'select type from app.body where id = $1 and (dissolved_on is null or dissolved_on > $2::date)',
    [bodyId, today],
  );
  if (!body) throw new ValidationFailed([{ pointer: '/body/bodyId', code: 'unknown_body', detail: 'unknown_body' }]);
  return body;
}

async function refuseIfSent(tx: EntityManager, itemId: string, bodyId: string): Promise<void> {
  const sent = await tx.query<unknown[]>(
    'select 1 from app.parked_point where from_item_id = $1 and body_id = $2 and removed_at is null',
    [itemId, bodyId],
  );
  if (sent.length > 0) throw new ItemSent();
}
