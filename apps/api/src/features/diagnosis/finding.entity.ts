import type { FindingKind, Weight } from '@trame/domain/diagnosis/finding';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

@Entity({ schema: 'app', name: 'finding' })
export class FindingEntity extends VersionedEntity {
  @Column('text')
  kind!: FindingKind;

  @Column('text')
  title!: string;

  @Column('text')
  description!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl!: string | null;

  @Column('text', { nullable: true })
  observed!: string | null;

  @Column('text', { nullable: true })
  weight!: Weight | null;

  @Column({ type: 'text', array: true })
  themes!: string[];

  @Column({ type: 'text', array: true })
  publics!: string[];

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
