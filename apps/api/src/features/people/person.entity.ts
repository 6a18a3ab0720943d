import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** One human in one council; an account is optional. */
@Entity({ schema: 'app', name: 'person' })
export class PersonEntity extends VersionedEntity {
  @Column('text', { name: 'given_name' })
  givenName!: string;

  @Column('text', { name: 'family_name' })
  familyName!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column({ type: 'text', name: 'other_emails', array: true })
  otherEmails!: string[];

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { name: 'postal_address', nullable: true })
  postalAddress!: string | null;

  @Column({ type: 'timestamptz', name: 'archived_at', nullable: true })
  archivedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  createdAt!: Date;
}
