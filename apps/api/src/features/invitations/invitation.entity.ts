import type { Answer, AnswerFate, AnswerOrigin, AnswerOrNone, Channel } from '@trame/domain/meetings/answer';
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

  /** Who comes instead, as the person invited named them. */
  @Column('text', { nullable: true })
  substitute!: string | null;
}

/** One thing somebody said once: never changed, the later row wins. */
@Entity({ schema: 'app', name: 'invitation_answer' })
export class InvitationAnswerEntity extends TenantEntity {
  @Column('uuid', { name: 'invitation_id' })
  invitationId!: string;

  /** `null` when it was neither yes nor no. */
  @Column('text', { nullable: true })
  answer!: Answer | null;

  @Column('text')
  origin!: AnswerOrigin;

  @Column('text', { nullable: true })
  substitute!: string | null;

  @Column('text')
  fate!: AnswerFate;

  /** The wall time that was proposed instead, by the clock of the meeting. */
  @Column('varchar', { name: 'proposed_local', nullable: true })
  proposedLocal!: string | null;

  /** When it was said. */
  @Column('timestamptz')
  at!: Date;
}
