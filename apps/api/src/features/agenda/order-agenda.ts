import { Injectable } from '@nestjs/common';
import type { Agenda, AgendaOrderBody } from '@trame/contracts/agenda';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { AgendaChanged } from './agenda.errors.ts';
import { readAgenda } from './agenda.reader.ts';
import { moveOn, openAgenda } from './open-agenda.ts';

const hasSameItems = (stored: readonly { id: string }[], asked: readonly string[]): boolean =>
  stored.length === asked.length &&
  new Set(asked).size === asked.length &&
  stored.every(({ id }) => asked.includes(id));

/** Puts all items in a new order, in one statement. */
@Injectable()
export class OrderAgenda {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, meetingId: string, { itemIds }: AgendaOrderBody): Promise<Agenda> {
    return this.db.transaction(ctx, async (tx) => {
      const { version } = await openAgenda(tx, ctx, meetingId);
      const items = await readAgenda(tx, meetingId);
      if (version !== ctx.seenVersion) throw new VersionStale({ version, items });
      if (!hasSameItems(items, itemIds)) throw new AgendaChanged();
      await tx.query(
        `update app.agenda_item i set position = wanted.place - 1
         from unnest($2::uuid[]) with ordinality as wanted(id, place) where i.id = wanted.id and i.meeting_id = $1`,
        [meetingId, itemIds],
      );
      await moveOn(tx, meetingId);
      await this.audit.record(tx, 'agenda.ordered', meetingId);
      return { version: version + 1, items: await readAgenda(tx, meetingId) };
    });
  }
}
