import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'objective' })
export class ObjectiveEntity extends VersionedEntity {
  @Column('uuid', { name: 'axis_id' })
  axisId!: string;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text')
  title!: string;

  @Column('int')
  position!: number;
}
