import { Injectable } from '@nestjs/common';
import type { ChangePollBody, PollDraft } from '@trame/contracts/poll-draft';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { closesInPast } from './create-poll.ts';
import { PollEntity } from './poll.entity.ts';
import { putSlots, readSlots } from './poll-slots.ts';
import { pollToChange } from './poll-to-act-on.ts';
import { PollNotDraft } from './polls.errors.ts';

/** Whoever answered by phone about dates that are no more has said nothing. */
const FORGET = `
  delete from app.poll_person v
  where v.poll_id = $1 and not exists (select from app.poll_answer a where a.poll_person_id = v.id)`;

/** Changes what a draft asks and its dates. Nobody was told of it, so nobody is told. */
@Injectable()
export class ChangePoll {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `PollNotDraft`, `VersionStale`, and `ValidationFailed` for a last day that has passed. */
  run(ctx: CouncilContext, id: string, { slots, ...asked }: ChangePollBody): Promise<PollDraft> {
    return this.db.transaction(ctx, async (tx) => {
      const poll = await pollToChange(tx, ctx, id);
      if (poll.state !== 'DRAFT') throw new PollNotDraft();
      if (asked.closesOn < this.clock.today(poll.zone)) throw closesInPast();
      const key = { id, seenVersion: ctx.seenVersion };
      const changed = await updateVersion(tx, PollEntity, key, asked, (row) => toDraft(tx, row));
      await putSlots(tx, id, slots);
      await tx.query(FORGET, [id]);
      await this.audit.record(tx, 'poll.changed', id, [...Object.keys(asked), 'slots']);
      return { ...changed, slots: await readSlots(tx, id) };
    });
  }
}

async function toDraft(tx: EntityManager, row: PollEntity): Promise<PollDraft> {
  const { id, version, title, durationMinutes, place, videoUrl, message, closesOn } = row;
  return { id, version, title, durationMinutes, place, videoUrl, message, closesOn, slots: await readSlots(tx, id) };
}
