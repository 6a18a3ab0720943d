import type { ActionStatus } from '@trame/domain/action-plan/action-status';
import type { Visibility } from '@trame/domain/action-plan/visibility';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** One thing somebody promised to do; "late" is computed, never stored. */
@Entity({ schema: 'app', name: 'action' })
export class ActionEntity extends VersionedEntity {
  @Column('uuid', { name: 'roadmap_id' })
  roadmapId!: string;

  @Column('uuid', { name: 'axis_id', nullable: true })
  axisId!: string | null;

  @Column('uuid', { name: 'objective_id', nullable: true })
  objectiveId!: string | null;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('int')
  position!: number;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('uuid', { name: 'lead_person_id', nullable: true })
  leadPersonId!: string | null;

  @Column('uuid', { name: 'lead_organization_id', nullable: true })
  leadOrganizationId!: string | null;

  @Column('text')
  status!: ActionStatus;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column('text', { name: 'due_text', nullable: true })
  dueText!: string | null;

  @Column('smallint')
  progress!: number;

  @Column('text', { name: 'target_public', nullable: true })
  targetPublic!: string | null;

  @Column('text')
  context!: string;

  @Column('text')
  aims!: string;

  @Column('text', { name: 'human_means' })
  humanMeans!: string;

  @Column('text')
  evaluation!: string;

  @Column('text')
  visibility!: Visibility;

  @Column('uuid', { name: 'referent_person_id', nullable: true })
  referentPersonId!: string | null;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId!: string | null;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId!: string | null;

  /** The day it was done, noted by the database as it becomes so; `null` when it is not, or came in done. */
  @Column({ type: 'date', name: 'done_on', nullable: true, insert: false, update: false })
  doneOn!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
