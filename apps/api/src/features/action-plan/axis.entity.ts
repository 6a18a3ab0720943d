import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'axis' })
export class AxisEntity extends VersionedEntity {
  @Column('uuid', { name: 'roadmap_id' })
  roadmapId!: string;

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
