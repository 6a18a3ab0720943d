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
  /** Who comes instead of somebody who does not. */
  substitute?: string | null | undefined;
}

/** Records what somebody answered: the later answer wins, every one stays. Throws `AnswersClosed`, `VersionStale`. */
export async function recordAnswer(
  tx: EntityManager,
  meeting: Pick<MeetingEntity, 'state'>,
  { invitation, answer, origin, at, substitute: named = null }: GivenAnswer,
): Promise<InvitationEntity> {
  if (!isAhead(meeting.state)) throw new AnswersClosed();
  const substitute = answer === 'NO' ? named : null;
  const patch = { answer, answerOrigin: origin, answeredAt: at, substitute };
  const changed = await updateVersion(tx, InvitationEntity, invitation, patch, (row) => row);
  const said = { answer, origin, substitute, at, fate: 'APPLIED' } as const;
  await tx.insert(InvitationAnswerEntity, { id: newId(), invitationId: invitation.id, ...said });
  return changed;
}
