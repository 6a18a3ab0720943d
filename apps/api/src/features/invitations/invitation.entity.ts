import type { Answer, AnswerOrigin, AnswerOrNone, Channel } from '@trame/domain/meetings/answer';
import { Column, Entity } from 'typeorm';
import { TenantEntity, VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'invitation' })
export class InvitationEntity extends VersionedEntity {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  channel!: Channel;

  @Column('text')
  answer!: AnswerOrNone;

  @Column('text', { name: 'answer_origin', nullable: true })
  answerOrigin!: AnswerOrigin | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}

/** One thing somebody said once: never changed, the later row wins. */
@Entity({ schema: 'app', name: 'invitation_answer' })
export class InvitationAnswerEntity extends TenantEntity {
  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  @Column('text')
  answer!: Answer;

  @Column('text')
  origin!: AnswerOrigin;
}
