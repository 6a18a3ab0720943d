import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'campaign' })
export class CampaignEntity extends VersionedEntity {
  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  theme!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('text')
  intro!: string;

  @Column('date', { name: 'proposals_until', nullable: true })
  proposalsUntil!: string | null;

  @Column('boolean')
  published!: boolean;

  @Column('text', { nullable: true })
  code!: string | null;
}
