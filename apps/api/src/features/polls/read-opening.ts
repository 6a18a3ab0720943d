import type { ConvocationList } from '@trame/domain/meetings/recipients';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.ts';
import type { Actor } from '../../platform/http/context.ts';
import { readRecipients } from '../invitations/index.ts';
import type { PollEntity } from './poll.entity.ts';
import type { Polled } from './poll-letters.ts';
import { phaseOf, pollToRun } from './poll-to-act-on.ts';
import { readPolled } from './polled.ts';
import { PollNotDraft, PollOver } from './polls.errors.ts';

interface Opening {
  poll: PollEntity;
  polled: Polled;
  /** Those whom the body would convene on the day of the first slot. */
  list: ConvocationList;
}

/**
 * A draft with all that opening it says, and to whom, in a transaction opened with `readingAll`. Throws `NotFound`,
 * `Forbidden`, `PollNotDraft`, and `PollOver` when its last day to answer has passed already.
 */
export async function readOpening(tx: EntityManager, ctx: Actor, pollId: string, clock: Clock): Promise<Opening> {
  const poll = await pollToRun(tx, ctx, pollId);
  if (poll.state !== 'DRAFT') throw new PollNotDraft();
  if (phaseOf({ ...poll, state: 'OPEN' }, clock) !== 'OPEN') throw new PollOver();
  const polled = await readPolled(tx, poll);
  const day = polled.slots[0]?.slice(0, 10) ?? poll.closesOn;
  return { poll, polled, list: await readRecipients(tx, poll.bodyId, day) };
}
