import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { documentsBackToPoints } from '../documents/index.ts';
import { ItemInUse } from './agenda.errors.ts';
import { readItem } from './agenda.reader.ts';
import { AgendaItemEntity } from './agenda-item.entity.ts';
import { hasText } from './item-text.sql.ts';
import { refuseHidden } from './item-words.ts';
import { moveOn, openAgenda } from './open-agenda.ts';

/** Takes an item off the agenda, unless something was noted, decided, promised, filed or started under it. */
@Injectable()
export class RemoveItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, { meetingId, itemId }: { meetingId: string; itemId: string }): Promise<undefined> {
    return this.db.transaction(ctx, async (tx) => {
      await openAgenda(tx, ctx, meetingId);
      if (!(await tx.existsBy(AgendaItemEntity, { id: itemId, meetingId }))) throw new NotFound();
      await refuseHidden(tx, ctx, itemId);
      await deleteItem(tx, { meetingId, itemId }, ctx.seenVersion);
      await this.audit.record(tx, 'agenda.item-removed', itemId);
      return undefined;
    });
  }
}

/**
 * Deletes an item of an agenda that is open for writing; without `version`, whatever it became. Throws `ItemInUse`,
 * `VersionStale`.
 */
export async function deleteItem(
  tx: EntityManager,
  { meetingId, itemId }: { meetingId: string; itemId: string },
  version?: number,
): Promise<void> {
  await documentsBackToPoints(tx, { itemId });
  if (await isInUse(tx, itemId)) throw new ItemInUse();
  // what was removed goes with the item, but for actions, whose history belongs to the plan
  await tx.query('update app.action set item_id = null where item_id = $1', [itemId]);
  const { affected } = await tx.delete(AgendaItemEntity, { id: itemId, ...(version === undefined ? {} : { version }) });
  if (affected !== 1) throw new VersionStale(await readItem(tx, itemId));
  await moveOn(tx, meetingId);
}

/** A document that came with the item from another one, and that nobody changed, is lost by nobody. */
async function isInUse(tx: EntityManager, itemId: string): Promise<boolean> {
  const [row] = await tx.query<{ used: boolean }[]>(
    `select ${hasText('$1')}
       or exists (select from app.decision where item_id = $1)
       or exists (select from app.document where item_id = $1 and removed_at is null and not (copied and version = 1))
       or exists (select from app.action where item_id = $1 and removed_at is null)
       or exists (select from app.meeting where current_item_id = $1) as used`,
    [itemId],
  );
  return row?.used ?? false;
}
