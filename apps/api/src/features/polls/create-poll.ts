import { Injectable } from '@nestjs/common';
import type { CreatePollBody } from '@trame/contracts/poll-draft';
import type { Poll } from '@trame/contracts/polls';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { councilToday } from '../councils/index.ts';
import { refuseUnlessMeets } from '../meetings/index.ts';
import { PollEntity } from './poll.entity.ts';
import { putSlots } from './poll-slots.ts';
import { toPoll } from './poll-to-act-on.ts';

/** Prepares a poll of one body as a draft. Nobody is told. */
@Injectable()
export class CreatePoll {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(ctx: CouncilContext, { slots, ...asked }: CreatePollBody): Promise<Poll> {
    return this.db.transaction(ctx, async (tx) => {
      const today = await councilToday(tx, this.clock.now());
      await refuseUnlessMeets(tx, asked.bodyId, today);
      await refuseUnlessLeads(tx, ctx, asked.bodyId);
      if (asked.closesOn < today) throw closesInPast();
      const id = newId();
      await tx.insert(PollEntity, { ...asked, id, zone: await councilZone(tx), state: 'DRAFT' });
      await putSlots(tx, id, slots);
      await this.audit.record(tx, 'poll.created', id);
      return toPoll(await tx.findOneByOrFail(PollEntity, { id }));
    });
  }
}

export const closesInPast = () =>
  new ValidationFailed([{ pointer: '/body/closesOn', code: 'closes_in_past', detail: 'closes_in_past' }]);

async function councilZone(tx: EntityManager): Promise<string> {
  const [council] = await tx.query<{ zone: string }[]>('select zone from core.current_council_row()');
  return council?.zone ?? 'Europe/Paris';
}
