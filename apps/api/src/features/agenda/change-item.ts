import { Injectable } from '@nestjs/common';
import type { AgendaItem, ChangeAgendaItemBody } from '@trame/contracts/agenda';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readItem } from './agenda.reader.ts';
import { AgendaItemEntity } from './agenda-item.entity.ts';
import { openAgenda } from './open-agenda.ts';
import { putPresenters, refuseUnknownPresenters } from './put-presenters.ts';

/** Changes the title, the purpose, the presenters or the duration of one item. */
@Injectable()
export class ChangeItem {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    at: { meetingId: string; itemId: string },
    asked: ChangeAgendaItemBody,
  ): Promise<AgendaItem> {
    return this.db.transaction(ctx, async (tx) => {
      await openAgenda(tx, ctx, at.meetingId);
      const stored = await readItem(tx, at.itemId);
      const isHere = await tx.existsBy(AgendaItemEntity, { id: at.itemId, meetingId: at.meetingId });
      if (!stored || !isHere) throw new NotFound();
      if (stored.version !== ctx.seenVersion) throw new VersionStale(stored);
      await refuseUnknownPresenters(tx, [asked], () => '/body');
      const { presenters, ...columns } = asked;
      const key = { id: at.itemId, seenVersion: ctx.seenVersion };
      await updateVersion(tx, AgendaItemEntity, key, columns, () => stored);
      if (presenters) await putPresenters(tx, 'item_id', { id: at.itemId, presenters });
      await this.audit.record(tx, 'agenda.item-changed', at.itemId, Object.keys(asked));
      return (await readItem(tx, at.itemId)) ?? stored;
    });
  }
}
