import { isAhead } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { MeetingEntity } from './meeting.entity.ts';
import { MeetingNotAhead } from './meetings.errors.ts';

/** A meeting of a body the actor acts in. Throws `NotFound`, `Forbidden`. */
export async function meetingToRun(tx: EntityManager, ctx: Actor, meetingId: string): Promise<MeetingEntity> {
  const meeting = await tx.findOneBy(MeetingEntity, { id: meetingId });
  if (!meeting) throw new NotFound();
  await refuseUnlessLeads(tx, ctx, meeting.bodyId);
  return meeting;
}

/** The same, while it still lies ahead. Throws `MeetingNotAhead` too. */
export async function meetingToPrepare(tx: EntityManager, ctx: Actor, meetingId: string): Promise<MeetingEntity> {
  const meeting = await meetingToRun(tx, ctx, meetingId);
  if (!isAhead(meeting.state)) throw new MeetingNotAhead();
  return meeting;
}
