import type { ConsentUse } from '@trame/domain/reports/photo-consent';
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

  @Column('uuid', { name: 'note_id', nullable: true })
  noteId!: string | null;

  /** What a photo of the news shows, and who agreed that it be used. */
  @Column('text')
  alt!: string;

  @Column('text', { name: 'consent_by', nullable: true })
  consentBy!: string | null;

  @Column('date', { name: 'consent_on', nullable: true })
  consentOn!: string | null;

  @Column('text', { name: 'consent_use', nullable: true })
  consentUse!: ConsentUse | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
