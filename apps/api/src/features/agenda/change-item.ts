import { Injectable } from '@nestjs/common';
import type { AgendaItem, ChangeAgendaItemBody } from '@trame/contracts/agenda';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readItem } from './agenda.reader.ts';
import { AgendaItemEntity } from './agenda-item.entity.ts';
import { keepWords, openWords, refuseHidden, refuseRestricting, turnRestricted } from './item-words.ts';
import { openAgenda } from './open-agenda.ts';
import { putPresenters, refuseUnknownPresenters } from './put-presenters.ts';

/** Changes what an item says, who presents it, how long it takes and who may read it. */
@Injectable()
export class ChangeItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, itemId }: { meetingId: string; itemId: string },
    asked: ChangeAgendaItemBody,
  ): Promise<AgendaItem> {
    return this.db.transaction(ctx, async (tx) => {
      await openAgenda(tx, ctx, meetingId);
      const stored = await readItem(tx, itemId);
      const isHere = await tx.existsBy(AgendaItemEntity, { id: itemId, meetingId });
      if (!stored || !isHere) throw new NotFound();
      await refuseHidden(tx, ctx, itemId);
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await refuseUnknownPresenters(tx, [asked], () => '/body');
      const wanted = merged(stored, asked);
      refuseRestricting(ctx, [wanted]);
      const columns = { minutes: wanted.minutes, restricted: wanted.restricted, ...openWords(wanted) };
      await updateVersion(tx, AgendaItemEntity, { id: itemId, seenVersion: ctx.seenVersion }, columns, () => stored);
      await keepWords(tx, [wanted]);
      if (wanted.restricted !== stored.restricted) {
        await turnRestricted(tx, { id: itemId, meetingId, before: stored, restricted: wanted.restricted });
      }
      if (asked.presenters) await putPresenters(tx, 'item_id', { id: itemId, presenters: asked.presenters });
      await this.audit.record(tx, 'agenda.item-changed', itemId, Object.keys(asked));
      return (await readItem(tx, itemId)) ?? stored;
    });
  }
}

/** The item as it will be; what is left out of a change stays as it was. */
const merged = (stored: AgendaItem, asked: ChangeAgendaItemBody) => ({
  id: stored.id,
  title: asked.title ?? stored.title,
  purpose: asked.purpose ?? stored.purpose,
  description: asked.description ?? stored.description,
  minutes: asked.minutes ?? stored.minutes,
  restricted: asked.restricted ?? stored.restricted,
});
