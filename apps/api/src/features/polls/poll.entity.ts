import type { Channel } from '@trame/domain/meetings/answer';
import type { PollOrigin } from '@trame/domain/polls/poll-answer';
import type { PollState } from '@trame/domain/polls/poll-phase';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'poll' })
export class PollEntity extends VersionedEntity {
  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  state!: PollState;

  @Column('text')
  zone!: string;

  @Column('int', { name: 'duration_minutes' })
  durationMinutes!: number;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { name: 'video_url', nullable: true })
  videoUrl!: string | null;

  /** A word to those asked. */
  @Column('text')
  message!: string;

  /** `YYYY-MM-DD` */
  @Column('varchar', { name: 'closes_on' })
  closesOn!: string;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('uuid', { name: 'chosen_slot_id', nullable: true })
  chosenSlotId!: string | null;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId!: string | null;
}

/** Somebody asked by a poll; what they said of each slot is in `app.poll_answer`. */
@Entity({ schema: 'app', name: 'poll_person' })
export class PollPersonEntity extends VersionedEntity {
  @Column('uuid', { name: 'poll_id' })
  pollId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  channel!: Channel;

  @Column('text', { name: 'answer_origin', nullable: true })
  answerOrigin!: PollOrigin | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { name: 'nudged_at', nullable: true })
  nudgedAt!: Date | null;
}
