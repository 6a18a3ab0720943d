import { Inject, Injectable } from '@nestjs/common';
import type { OpenPollBody, Poll } from '@trame/contracts/polls';
import type { Recipient } from '@trame/domain/meetings/recipients';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { readingAll } from '../invitations/index.ts';
import { MailOutbox } from '../mail/index.ts';
import { PollEntity } from './poll.entity.ts';
import { POLL_OPENING, pollDigest } from './poll-letters.ts';
import { askingMails } from './poll-links.ts';
import { toPoll } from './poll-to-act-on.ts';
import { PollChanged } from './polls.errors.ts';
import { readOpening } from './read-opening.ts';

/** Opens a poll: state, people asked, links and mails commit together, and the mails wait a minute. */
@Injectable()
export class OpenPoll {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  run(ctx: CouncilContext, id: string, { digest }: OpenPollBody): Promise<Poll> {
    return this.db.transaction(readingAll(ctx), async (tx) => {
      const { polled, list } = await readOpening(tx, ctx, id, this.clock);
      const patch = { state: 'OPEN', openedAt: this.clock.now() } as const;
      const opened = await updateVersion(tx, PollEntity, { id, seenVersion: ctx.seenVersion }, patch, (row) => row);
      if (pollDigest(polled, list.invited) !== digest) throw new PollChanged();
      await askAll(tx, id, list.invited);
      const to = list.invited.flatMap((one) => (one.email ? [{ ...one, email: one.email }] : []));
      const mails = await askingMails(tx, opened, { polled, kind: POLL_OPENING, to }, this.config);
      await this.outbox.enqueue(tx, mails, this.config.mailHoldSeconds);
      await this.audit.record(tx, 'poll.opened', id, ['state']);
      return toPoll(opened);
    });
  }
}

/** Asks people in one statement; those whose answer was typed before keep it. */
async function askAll(tx: EntityManager, pollId: string, people: readonly Recipient[]): Promise<void> {
  const rows = people.map(({ personId, channel }) => ({ id: newId(), personId, channel }));
  await tx.query(
    `insert into app.poll_person (id, poll_id, person_id, channel)
     select r.id, $1, r."personId", r.channel from jsonb_to_recordset($2::jsonb) as r(id uuid, "personId" uuid, channel text)
     on conflict (council_id, poll_id, person_id) do update set channel = excluded.channel`,
    [pollId, JSON.stringify(rows)],
  );
}
