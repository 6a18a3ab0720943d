import type { Answer, AnswerOrigin } from '@trame/domain/meetings/answer';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { MeetingEntity } from '../meetings/index.ts';
import { InvitationAnswerEntity, InvitationEntity } from './invitation.entity.ts';
import { AnswersClosed } from './invitations.errors.ts';

/** Who is said to come, by which way, and at which version of the invitation. */
export interface GivenAnswer {
  invitation: { id: string; seenVersion: number };
  answer: Answer;
  origin: AnswerOrigin;
  at: Date;
}

/** Records what somebody answered: the later answer wins, every one stays. Throws `AnswersClosed`, `VersionStale`. */
export async function recordAnswer(
  tx: EntityManager,
  meeting: Pick<MeetingEntity, 'state'>,
  { invitation, answer, origin, at }: GivenAnswer,
): Promise<InvitationEntity> {
  if (!isAhead(meeting.state)) throw new AnswersClosed();
  const patch = { answer, answerOrigin: origin, answeredAt: at };
  const changed = await updateVersion(tx, InvitationEntity, invitation, patch, (row) => row);
  await tx.insert(InvitationAnswerEntity, { id: newId(), invitationId: invitation.id, answer, origin });
  return changed;
}
