import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { pollsApi, SaidOfPoll } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { PollPersonEntity } from './poll.entity.ts';
import { pollToDecide } from './poll-to-act-on.ts';
import { recordPollAnswers } from './record-poll-answers.ts';
import { refuseStrangeSlots } from './strange-slots.ts';

/** Types what somebody said by phone or in a corridor; after the last day too, as long as no date is chosen. */
@Injectable()
export class TypePollAnswers {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  run(
    ctx: CouncilContext,
    { pollId, personId }: { pollId: string; personId: string },
    { answers }: SaidOfPoll,
  ): Promise<ResponseOf<typeof pollsApi.typeAnswers>> {
    return this.db.transaction(ctx, async (tx) => {
      await pollToDecide(tx, ctx, pollId, this.clock);
      const person = await tx.findOneBy(PollPersonEntity, { pollId, personId });
      if (!person) throw new NotFound();
      await refuseStrangeSlots(tx, pollId, answers);
      const line = { id: person.id, pollId, seenVersion: ctx.seenVersion };
      const said = { line, answers, origin: 'TYPED', at: this.clock.now() } as const;
      const { version } = await recordPollAnswers(tx, said);
      await this.audit.record(tx, 'poll.answers-typed', person.id, ['answers']);
      return { version };
    });
  }
}
