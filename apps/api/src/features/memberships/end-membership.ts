import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { MembershipEntity } from './membership.entity.ts';
import { MembershipsReader } from './memberships.reader.ts';
import { refuseLastCoordinator } from './refuse-last-coordinator.ts';

/** Ends an access at once, whatever ends it: the next request finds no membership, the invitation opens nothing. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly memberships: MembershipsReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws LastCoordinator, NotFound, VersionStale */
  async run(tx: EntityManager, key: { id: string; seenVersion: number }): Promise<void> {
    const { id } = key;
    await refuseLastCoordinator(tx, id);
    await updateVersion(tx, MembershipEntity, key, {}, () => this.memberships.get(tx, id));
    const { accountId } = await tx.findOneByOrFail(MembershipEntity, { id });
    await tx.delete(MembershipEntity, { id });
    await CoreDb.within(tx).call('core.revoke_invitation', [accountId]);
    await this.audit.record(tx, 'membership.removed', id);
  }

  /** The access of a person, if there is one. @throws LastCoordinator, VersionStale */
  async ofPerson(tx: EntityManager, personId: string): Promise<void> {
    const membership = await tx.findOneBy(MembershipEntity, { personId });
    if (membership) await this.run(tx, { id: membership.id, seenVersion: membership.version });
  }
}
