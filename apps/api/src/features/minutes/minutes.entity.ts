import type { Approval } from '@trame/domain/minutes/approval';
import type { MinutesStatus } from '@trame/domain/minutes/minutes-status';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** Where the minutes of one meeting stand; their words are rows of the meeting, then versions. */
@Entity({ schema: 'app', name: 'minutes' })
export class MinutesEntity extends VersionedEntity {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('text')
  status!: MinutesStatus;

  @Column('uuid', { name: 'reviewer_id', nullable: true })
  reviewerId!: string | null;

  @Column('timestamptz', { name: 'review_asked_at', nullable: true })
  reviewAskedAt!: Date | null;

  @Column('boolean', { name: 'circulates_on_agreement' })
  circulatesOnAgreement!: boolean;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt!: Date | null;

  @Column('uuid', { name: 'agreed_by', nullable: true })
  agreedBy!: string | null;

  @Column('text', { name: 'return_reason' })
  returnReason!: string;

  @Column('timestamptz', { name: 'circulated_at', nullable: true })
  circulatedAt!: Date | null;

  @Column('date', { name: 'corrections_until', nullable: true })
  correctionsUntil!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  @Column('text', { name: 'approved_by', nullable: true })
  approvedBy!: Approval | null;

  @Column('uuid', { name: 'approved_in', nullable: true })
  approvedIn!: string | null;

  @Column('text')
  reservations!: string;

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt!: Date | null;
}
