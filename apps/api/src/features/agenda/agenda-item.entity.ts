import type { AgendaPurpose } from '@trame/domain/meetings/agenda-purpose';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'agenda_item' })
export class AgendaItemEntity extends VersionedEntity {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;

  @Column('int')
  position!: number;

  @Column('text')
  title!: string;

  @Column('text')
  purpose!: AgendaPurpose;

  @Column('int')
  minutes!: number;

  @Column('text')
  description!: string;

  @Column('boolean')
  restricted!: boolean;
}
