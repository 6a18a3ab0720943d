import { Inject, Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { pollsApi } from '@trame/contracts/polls';
import { mayNudge } from '@trame/domain/polls/poll-nudge';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { PollEntity } from './poll.entity.ts';
import { POLL_NUDGE } from './poll-letters.ts';
import { type Addressed, askingMails } from './poll-links.ts';
import { phaseOf, pollToChange } from './poll-to-act-on.ts';
import { readPolled } from './polled.ts';
import { NudgedRecently, PollNotOpen } from './polls.errors.ts';

/** Reminds those who said nothing, each at most once in three days, by a mail with a link of their own. */
@Injectable()
export class NudgeSilent {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<ResponseOf<typeof pollsApi.nudge>> {
    return this.db.transaction(ctx, async (tx) => {
      const poll = await pollToChange(tx, ctx, id);
      if (phaseOf(poll, this.clock) !== 'OPEN') throw new PollNotOpen();
      const to = await silentPeople(tx, id, this.clock.now());
      if (to.length === 0) throw new NudgedRecently();
      const moved = await updateVersion(tx, PollEntity, { id, seenVersion: ctx.seenVersion }, {}, (row) => row);
      await this.send(tx, moved, to);
      await this.audit.record(tx, 'poll.nudged', id);
      return { version: moved.version, nudged: to.length };
    });
  }

  private async send(tx: EntityManager, poll: PollEntity, to: readonly Addressed[]): Promise<void> {
    const polled = await readPolled(tx, poll);
    await this.outbox.enqueue(tx, await askingMails(tx, poll, { polled, kind: POLL_NUDGE, to }, this.config));
    await tx.query('update app.poll_person set nudged_at = $2 where poll_id = $1 and person_id = any($3)', [
      poll.id,
      this.clock.now(),
      to.map(({ personId }) => personId),
    ]);
  }
}

/** Those who said nothing, have an address, and were not reminded lately. */
async function silentPeople(tx: EntityManager, pollId: string, now: Date): Promise<Addressed[]> {
  const rows = await tx.query<(Addressed & { nudgedAt: Date | null })[]>(
    `select v.person_id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
       p.email, v.nudged_at as "nudgedAt"
     from app.poll_person v join app.person p on p.id = v.person_id
     where v.poll_id = $1 and v.answered_at is null and p.email is not null and p.archived_at is null
     order by v.id`,
    [pollId],
  );
  return rows.filter(({ nudgedAt }) => mayNudge(nudgedAt, now));
}
