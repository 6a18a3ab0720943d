import type { EventOrigin, EventState } from '@trame/domain/campaigns/event-state';
import type { EventSlot } from '@trame/domain/campaigns/slots';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'campaign_event' })
export class CampaignEventEntity extends VersionedEntity {
  @Column('uuid', { name: 'campaign_id' })
  campaignId!: string;

  @Column('text')
  state!: EventState;

  @Column('text')
  origin!: EventOrigin;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('text', { nullable: true })
  audience!: string | null;

  @Column('jsonb')
  slots!: EventSlot[];

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  municipality!: string | null;

  @Column('text', { nullable: true })
  access!: string | null;

  @Column('text', { nullable: true })
  accessibility!: string | null;

  @Column('text', { nullable: true })
  organizer!: string | null;

  @Column('text', { nullable: true })
  link!: string | null;

  @Column('int', { nullable: true })
  capacity!: number | null;

  @Column('boolean')
  free!: boolean;

  @Column('text', { nullable: true })
  price!: string | null;

  @Column('int', { nullable: true })
  attendance!: number | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { name: 'change_request', nullable: true })
  changeRequest!: string | null;

  @Column('timestamptz', { name: 'correct_until', nullable: true })
  correctUntil!: Date | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;
}
