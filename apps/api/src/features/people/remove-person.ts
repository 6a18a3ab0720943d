import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.ts';
import { sqlState } from '../../platform/database/sql-state.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { EndMembership } from '../memberships/index.ts';
import { PeopleReader } from './people.reader.ts';
import { PersonEntity } from './person.entity.ts';

const REFERRED_TO = '23503';
type Outcome = 'DELETED' | 'ARCHIVED';

/** Foreign keys know what refers to a person better than a list kept here would. Whoever leaves loses their access. */
@Injectable()
export class RemovePerson {
  constructor(
    private readonly db: TenantDb,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
    private readonly endMembership: EndMembership,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string): Promise<{ outcome: Outcome }> {
    return this.db.transaction(ctx, async (tx) => {
      const archived = { archivedAt: this.clock.now() };
      const key = { id, seenVersion: ctx.seenVersion };
      await updateVersion(tx, PersonEntity, key, archived, () => this.people.one(tx, ctx, id));
      const outcome: Outcome = (await deleteUnlessReferred(tx, id)) ? 'DELETED' : 'ARCHIVED';
      if (outcome === 'ARCHIVED') await this.endMembership.ofPerson(tx, id);
      await this.audit.record(tx, outcome === 'DELETED' ? 'person.deleted' : 'person.archived', id);
      return { outcome };
    });
  }
}

async function deleteUnlessReferred(tx: EntityManager, id: string): Promise<boolean> {
  const [officer] = await tx.query<unknown[]>('select 1 from app.body_officer where person_id = $1 limit 1', [id]);
  if (officer) return false;
  await tx.query('savepoint before_delete');
  try {
    await tx.query('delete from app.person where id = $1', [id]);
    return true;
  } catch (error) {
    if (sqlState(error) !== REFERRED_TO) throw error;
    await tx.query('rollback to savepoint before_delete');
    return false;
  }
}
