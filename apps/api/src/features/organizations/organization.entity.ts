import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** A partner of the council; `reveals` masks who belongs to it. */
@Entity({ schema: 'app', name: 'organization' })
export class OrganizationEntity extends VersionedEntity {
  @Column('text')
  name!: string;

  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column('boolean')
  reveals!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  createdAt!: Date;
}
