import { Injectable } from '@nestjs/common';
import type { Person, PersonBody } from '@trame/contracts/people';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { PeopleReader } from './people.reader.ts';
import { PersonEntity } from './person.entity.ts';
import { saveAffiliations } from './save-affiliations.ts';

@Injectable()
export class AddPerson {
  constructor(
    private readonly db: TenantDb,
    private readonly people: PeopleReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, body: PersonBody): Promise<Person> {
    return this.db.transaction(ctx, (tx) => this.within(tx, ctx, body));
  }

  /** The same inside another command's transaction: a name typed during a meeting, a line of an import. */
  async within(tx: EntityManager, ctx: Actor, { affiliations = [], ...sheet }: PersonBody): Promise<Person> {
    const id = newId();
    await tx.insert(PersonEntity, {
      id,
      givenName: sheet.givenName,
      familyName: sheet.familyName,
      title: sheet.title ?? null,
      email: sheet.email ?? null,
      otherEmails: sheet.otherEmails ?? [],
      phone: sheet.phone ?? null,
      postalAddress: sheet.postalAddress ?? null,
    });
    if (affiliations.length > 0) await saveAffiliations(tx, id, affiliations);
    const added = await this.people.one(tx, ctx, id);
    await this.audit.record(tx, 'person.added', id);
    return added;
  }
}
