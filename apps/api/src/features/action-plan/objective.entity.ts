import type { ObjectiveLevel } from '@trame/domain/action-plan/objective-level';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'objective' })
export class ObjectiveEntity extends VersionedEntity {
  @Column('uuid', { name: 'roadmap_id' })
  roadmapId!: string;

  @Column('uuid', { name: 'axis_id', nullable: true })
  axisId!: string | null;

  @Column('text')
  level!: ObjectiveLevel;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text')
  title!: string;

  @Column('int')
  position!: number;

  /** The national objective it takes up. */
  @Column('text', { name: 'takes_up', nullable: true })
  takesUp!: string | null;
}
