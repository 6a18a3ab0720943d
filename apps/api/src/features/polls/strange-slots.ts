import type { SaidOfPoll } from '@trame/contracts/polls';
import type { EntityManager } from 'typeorm';
import { ValidationFailed } from '../../platform/errors/refusals.ts';

/** Names the answers about a slot that is not one of the poll's, or that is spoken of twice. */
export async function refuseStrangeSlots(
  tx: EntityManager,
  pollId: string,
  answers: SaidOfPoll['answers'],
): Promise<void> {
  const known = await tx.query<{ id: string }[]>('select id from app.poll_slot where poll_id = $1', [pollId]);
  const faults = answers.flatMap(({ slotId }, place) =>
    known.some(({ id }) => id === slotId) && answers.findIndex((other) => other.slotId === slotId) === place
      ? []
      : [{ pointer: `/body/answers/${place}/slotId`, code: 'no_such_slot', detail: 'no_such_slot' }],
  );
  if (faults.length > 0) throw new ValidationFailed(faults);
}
