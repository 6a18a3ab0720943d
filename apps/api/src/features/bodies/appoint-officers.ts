import { Injectable } from '@nestjs/common';
import type { Body, OfficersBody } from '@trame/contracts/bodies';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { BodiesReader } from './bodies.reader.ts';
import { BodyEntity } from './body.entity.ts';

/** Makes the list the whole truth; a person must be of this council, and not archived. */
const INSERT = `
  insert into app.body_officer (id, body_id, person_id, office)
  select w.id, $1, p.id, w.office
  from jsonb_to_recordset($2::jsonb) as w(id uuid, person_id uuid, office text)
  join app.person p on p.id = w.person_id and p.archived_at is null
  returning id`;

@Injectable()
export class AppointOfficers {
  constructor(
    private readonly db: TenantDb,
    private readonly bodies: BodiesReader,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, id: string, { officers }: OfficersBody): Promise<Body> {
    return this.db.transaction(ctx, async (tx) => {
      const current = () => this.bodies.one(tx, ctx, id);
      await updateVersion(tx, BodyEntity, { id, seenVersion: ctx.seenVersion }, {}, current);
      await replaceOfficers(tx, id, officers);
      const body = await current();
      await this.audit.record(tx, 'body.officers-appointed', id, ['officers']);
      return body;
    });
  }
}

async function replaceOfficers(tx: EntityManager, bodyId: string, officers: OfficersBody['officers']): Promise<void> {
  const once = [...new Map(officers.map((officer) => [`${officer.personId} ${officer.office}`, officer])).values()];
  const rows = once.map(({ personId, office }) => ({ id: newId(), person_id: personId, office }));
  await tx.query('delete from app.body_officer where body_id = $1', [bodyId]);
  const appointed = await tx.query<unknown[]>(INSERT, [bodyId, JSON.stringify(rows)]);
  if (appointed.length !== rows.length) throw new NotFound();
}
