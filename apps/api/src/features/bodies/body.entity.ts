import type { BodyType } from '@trame/domain/bodies/body-type';
import type { MinutesLayout } from '@trame/domain/minutes/minutes-layout';
import type { Majority, QuorumThreshold } from '@trame/domain/voting/voting-rules';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** An instance of the council: a type, a free label, a place in the tree, its rules. */
@Entity({ schema: 'app', name: 'body' })
export class BodyEntity extends VersionedEntity {
  @Column('text')
  type!: BodyType;

  @Column('text')
  label!: string;

  @Column('text')
  tag!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('int')
  position!: number;

  @Column('text', { name: 'mandate_text' })
  mandateText!: string;

  @Column('smallint', { name: 'notice_days' })
  noticeDays!: number;

  @Column('smallint', { name: 'proposal_days' })
  proposalDays!: number;

  /** Days before a meeting on which the silent are reminded; `null`: never. */
  @Column('smallint', { name: 'reminder_days', nullable: true })
  reminderDays!: number | null;

  /** Days those who got minutes may ask for corrections. */
  @Column('smallint', { name: 'correction_days' })
  correctionDays!: number;

  /** Days of silence that approve minutes; `null`: the next meeting does. */
  @Column('smallint', { name: 'silence_days', nullable: true })
  silenceDays!: number | null;
  /** `null`: as bodies of its type usually look. */
  @Column('text', { name: 'minutes_layout', nullable: true })
  minutesLayout!: MinutesLayout | null;

  @Column('boolean', { name: 'quorum_rule' })
  quorumRule!: boolean;

  @Column('text', { name: 'quorum_threshold' })
  quorumThreshold!: QuorumThreshold;

  @Column('smallint', { name: 'quorum_number' })
  quorumNumber!: number;

  @Column('boolean', { name: 'quorum_counts_proxies' })
  quorumCountsProxies!: boolean;

  @Column('boolean', { name: 'votes_rule' })
  votesRule!: boolean;

  @Column('text', { name: 'vote_majority' })
  voteMajority!: Majority;

  @Column('smallint', { name: 'proxies_per_holder' })
  proxiesPerHolder!: number;

  @Column('date', { name: 'dissolved_on', nullable: true })
  dissolvedOn!: string | null;
}
