import { Injectable } from '@nestjs/common';
import type { MyPoll } from '@trame/contracts/poll-answers';
import type { SaidOfPoll } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { PollEntity, PollPersonEntity } from './poll.entity.ts';
import { phaseOf } from './poll-to-act-on.ts';
import { PollOver } from './polls.errors.ts';
import { recordPollAnswers } from './record-poll-answers.ts';
import { refuseStrangeSlots } from './strange-slots.ts';

/** Somebody who is asked, whatever their role, says which dates suit them, as they would behind their link. */
@Injectable()
export class AnswerInApp {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound` to those who are not asked, `PollOver`, `VersionStale`. */
  run(ctx: CouncilContext, pollId: string, { answers }: SaidOfPoll): Promise<MyPoll> {
    return this.db.transaction(ctx, async (tx) => {
      // a choice that is being made is waited for
      await tx.query('select 1 from app.poll where id = $1 for update', [pollId]);
      const poll = await tx.findOneBy(PollEntity, { id: pollId });
      const mine = await tx.findOneBy(PollPersonEntity, { pollId, personId: ctx.personId });
      if (!poll || !mine || poll.state === 'DRAFT') throw new NotFound();
      if (phaseOf(poll, this.clock) !== 'OPEN') throw new PollOver();
      await refuseStrangeSlots(tx, pollId, answers);
      const line = { id: mine.id, pollId, seenVersion: ctx.seenVersion };
      const said = await recordPollAnswers(tx, { line, answers, origin: 'APP', at: this.clock.now() });
      await this.audit.record(tx, 'poll.answered', mine.id, ['answers']);
      return said;
    });
  }
}
