import { Injectable } from '@nestjs/common';
import type { Person, PersonPatch } from '@trame/contracts/people';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { EndMembership } from '../memberships/index.ts';
import { PeopleReader } from './people.reader.ts';
import { PersonEntity } from './person.entity.ts';
import { saveAffiliations } from './save-affiliations.ts';

/** Whoever reads the mailbox of before holds links that act in the name of another. */
const LEAVE_MAILBOX = `
  select core.revoke_links(id, id) from app.person where id = $1 and email is distinct from $2`;

/** A sheet that is archived ends the access of its person; bringing it back does not give the access again. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly db: TenantDb,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
    private readonly endMembership: EndMembership,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, patch: PersonPatch): Promise<Person> {
    const { affiliations, archived, ...sheet } = patch;
    const changed = { ...sheet, ...(archived === undefined ? {} : { archivedAt: archived ? this.clock.now() : null }) };
    return this.db.transaction(ctx, async (tx) => {
      if (patch.email !== undefined) await tx.query(LEAVE_MAILBOX, [id, patch.email]);
      const current = () => this.people.one(tx, ctx, id);
      await updateVersion(tx, PersonEntity, { id, seenVersion: ctx.seenVersion }, changed, current);
      if (archived) await this.endMembership.ofPerson(tx, id);
      if (affiliations) await saveAffiliations(tx, id, affiliations);
      const person = await current();
      await this.audit.record(tx, 'person.changed', id, Object.keys(patch));
      return person;
    });
  }
}
