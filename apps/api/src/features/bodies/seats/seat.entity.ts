import type { College } from '@trame/domain/bodies/college';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../../platform/database/tenant-entity.ts';

/** A place in a body for a college, held or vacant. */
@Entity({ schema: 'app', name: 'seat' })
export class SeatEntity extends VersionedEntity {
  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('text')
  college!: College;

  @Column({ type: 'boolean', insert: false, update: false })
  masked!: boolean;

  @Column('text', { nullable: true })
  label!: string | null;

  @Column('int')
  position!: number;
}
