import type { Rank } from '@trame/domain/bodies/seat';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../../platform/database/tenant-entity.ts';

/** A seat given for a time; who holds it is in a table of its own, which hides itself. */
@Entity({ schema: 'app', name: 'mandate' })
export class MandateEntity extends VersionedEntity {
  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('boolean')
  masked!: boolean;

  @Column('text')
  rank!: Rank;

  @Column('uuid', { name: 'organization_id', nullable: true })
  organizationId!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
}
