import { Injectable } from '@nestjs/common';
import type { NewAgendaItem } from '@trame/contracts/agenda';
import type { ParkedPoint } from '@trame/contracts/parked-points';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { addPresenters, refuseRestricting, refuseUnknownPresenters } from '../agenda/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { readPoint } from './parked-points.reader.ts';

const ADD = `
  insert into app.parked_point (id, body_id, title, purpose, minutes, description, restricted)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** Parks a point that has no date yet. */
@Injectable()
export class AddPoint {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: CouncilContext, bodyId: string, asked: NewAgendaItem): Promise<ParkedPoint> {
    return this.db.transaction(ctx, async (tx) => {
      const bodies = await tx.query<unknown[]>('select 1 from app.body where id = $1', [bodyId]);
      if (bodies.length === 0) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, bodyId);
      await refuseUnknownPresenters(tx, [asked], () => '/body');
      refuseRestricting(ctx, [asked]);
      const { title, purpose, presenters, minutes, description, restricted } = asked;
      const id = newId();
      await tx.query(ADD, [id, bodyId, title, purpose, minutes, description, restricted]);
      await addPresenters(tx, 'point_id', [{ id, presenters }]);
      await this.audit.record(tx, 'point.parked', id);
      return readPoint(tx, id);
    });
  }
}
