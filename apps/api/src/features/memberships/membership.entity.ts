import type { Role } from '@trame/domain/access';
import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant-entity.ts';

/** What an account is in a council: one role, one person. */
@Entity({ schema: 'app', name: 'membership' })
export class MembershipEntity extends VersionedEntity {
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: Role;
}
