import { Inject, Injectable } from '@nestjs/common';
import { mayNudge } from '@trame/domain/polls/poll-nudge';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { MailOutbox } from '../mail/index.ts';
import type { PollEntity } from './poll.entity.ts';
import { POLL_NUDGE } from './poll-letters.ts';
import { type Addressed, askingMails } from './poll-links.ts';
import { readPolled } from './polled.ts';

const SILENT = `
  select v.person_id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    p.email, v.nudged_at as "nudgedAt"
  from app.poll_person v join app.person p on p.id = v.person_id
  where v.poll_id = $1 and v.answered_at is null and p.email is not null and p.archived_at is null
  order by v.id`;

/** Reminding those who said nothing about a poll, whoever asks for it. */
@Injectable()
export class Nudge {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Those who said nothing, have an address, and were not reminded lately. */
  async silent(tx: EntityManager, pollId: string): Promise<Addressed[]> {
    const rows = await tx.query<(Addressed & { nudgedAt: Date | null })[]>(SILENT, [pollId]);
    return rows.filter(({ nudgedAt }) => mayNudge(nudgedAt, this.clock.now()));
  }

  /** Writes to each of them, with a link of their own, and notes that they were reminded. */
  async write(tx: EntityManager, poll: PollEntity, to: readonly Addressed[]): Promise<void> {
    const polled = await readPolled(tx, poll);
    await this.outbox.enqueue(tx, await askingMails(tx, poll, { polled, kind: POLL_NUDGE, to }, this.config));
    await tx.query('update app.poll_person set nudged_at = $2 where poll_id = $1 and person_id = any($3)', [
      poll.id,
      this.clock.now(),
      to.map(({ personId }) => personId),
    ]);
  }
}
