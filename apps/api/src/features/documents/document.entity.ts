import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'document' })
export class DocumentEntity extends VersionedEntity {
  @Column('text')
  title!: string;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId!: string | null;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('uuid', { name: 'point_id', nullable: true })
  pointId!: string | null;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('uuid', { name: 'action_id', nullable: true })
  actionId!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
