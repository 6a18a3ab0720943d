import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { pollsApi, TypePollAnswersBody } from '@trame/contracts/polls';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound, ValidationFailed } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { PollPersonEntity } from './poll.entity.ts';
import { pollToDecide } from './poll-to-act-on.ts';
import { recordPollAnswers } from './record-poll-answers.ts';

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
    { answers }: TypePollAnswersBody,
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

/** Names the answers about a slot that is not one of the poll's, or that is spoken of twice. */
async function refuseStrangeSlots(
  tx: EntityManager,
  pollId: string,
  answers: TypePollAnswersBody['answers'],
): Promise<void> {
  const known = await tx.query<{ id: string }[]>('select id from app.poll_slot where poll_id = $1', [pollId]);
  const faults = answers.flatMap(({ slotId }, place) =>
    known.some(({ id }) => id === slotId) && answers.findIndex((other) => other.slotId === slotId) === place
      ? []
      : [{ pointer: `/body/answers/${place}/slotId`, code: 'no_such_slot', detail: 'no_such_slot' }],
  );
  if (faults.length > 0) throw new ValidationFailed(faults);
}
