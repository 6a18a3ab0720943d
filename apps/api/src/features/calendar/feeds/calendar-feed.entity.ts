import type { FEED_SCOPES } from '@trame/contracts/calendar-feeds';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'calendar_feed' })
export class CalendarFeedEntity extends VersionedEntity {
  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;

  @Column('text')
  scope!: (typeof FEED_SCOPES)[number];

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'last_read_at', nullable: true })
  lastReadAt!: Date | null;
}
