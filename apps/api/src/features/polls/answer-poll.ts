import { Injectable } from '@nestjs/common';
import type { PollForm } from '@trame/contracts/poll-page';
import { pollPhase } from '@trame/domain/polls/poll-phase';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { type PollLink, PollLinks } from './linked-poll.ts';
import { recordPollAnswers } from './record-poll-answers.ts';

/**
 * Records which slots suit the person a link was sent to, without an account. A link that died, or a poll that is over,
 * records nothing: the page that is read next says so.
 */
@Injectable()
export class AnswerPoll {
  constructor(
    private readonly db: TenantDb,
    private readonly links: PollLinks,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async run(token: string, form: PollForm): Promise<void> {
    const link = await this.links.follow(token);
    if (link) await this.record(link, form);
  }

  private record(link: PollLink, form: PollForm): Promise<void> {
    return this.db.transaction(link.actor, async (tx) => {
      // a choice that is being made is waited for; two presses at once queue here
      await tx.query('select 1 from app.poll where id = $1 for update', [link.pollId]);
      const linked = await this.links.read(tx, link);
      if (!linked) return;
      const { closesOn, zone } = linked.poll;
      if (pollPhase(linked.state, closesOn, this.clock.today(zone)) !== 'OPEN') return;
      const line = { id: linked.lineId, pollId: link.pollId, seenVersion: linked.version };
      const answers = Object.entries(form).map(([slotId, answer]) => ({ slotId, answer }));
      await recordPollAnswers(tx, { line, answers, origin: 'LINK', at: this.clock.now() });
      await this.audit.record(tx, 'poll.answered', linked.lineId, ['answers']);
    });
  }
}
