import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/http/context.ts';
import { MeetingStateRefused, meetingInHand } from '../live-meetings/index.ts';

/** Holds a meeting whose proxies may still change. Throws `MeetingStateRefused` once it is cancelled or its minutes circulate. */
export async function meetingWithProxies(tx: EntityManager, ctx: Actor, meetingId: string): Promise<void> {
  const { state, minutesStatus } = await meetingInHand(tx, ctx, meetingId);
  const fixed = state === 'CANCELLED' || (state === 'CLOSED' && minutesStatus !== 'DRAFT');
  if (fixed) throw new MeetingStateRefused();
}
