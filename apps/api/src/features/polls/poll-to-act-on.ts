import type { Poll } from '@trame/contracts/polls';
import { isUndecided, type PollPhase, pollPhase } from '@trame/domain/polls/poll-phase';
import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { PollEntity } from './poll.entity.ts';
import { PollOver } from './polls.errors.ts';

export const toPoll = ({ id, version, state }: PollEntity): Poll => ({ id, version, state });

/** Where a poll is now, by the clock of its own zone. */
export const phaseOf = ({ state, closesOn, zone }: PollEntity, clock: Clock): PollPhase =>
  pollPhase(state, closesOn, clock.today(zone));

/** A poll of a body the actor acts in. Throws `NotFound`, `Forbidden`. */
export async function pollToRun(tx: EntityManager, ctx: Actor, pollId: string): Promise<PollEntity> {
  const poll = await tx.findOneBy(PollEntity, { id: pollId });
  if (!poll) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, poll.bodyId);
  return poll;
}

/**
 * The same, locked until the commit: a choice, an answer and a calling off queue instead of crossing.
 */
export async function pollToChange(tx: EntityManager, ctx: Actor, pollId: string): Promise<PollEntity> {
  await tx.query('select 1 from app.poll where id = $1 for update', [pollId]);
  return pollToRun(tx, ctx, pollId);
}

/** The same, while no date was chosen and it was not called off. Throws `PollOver` too. */
export async function pollToDecide(tx: EntityManager, ctx: Actor, pollId: string, clock: Clock): Promise<PollEntity> {
  const poll = await pollToChange(tx, ctx, pollId);
  if (!isUndecided(phaseOf(poll, clock))) throw new PollOver();
  return poll;
}
