import { Injectable } from '@nestjs/common';
import type { AddListBody } from '@trame/contracts/diagnosis-lists';
import { LIMITS } from '@trame/contracts/limits';
import { insertRows } from '../../platform/database/insert-rows.ts';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DiagnosisFull } from './diagnosis.errors.ts';
import { FindingEntity } from './finding.entity.ts';

const COLUMNS = { id: 'uuid', kind: 'text', title: 'text', source: 'text', observed: 'text' } as const;

/** Adds a list at once, in its order; the trail names its first line. */
@Injectable()
export class AddList {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DiagnosisFull when all of it would be too much */
  run(ctx: CouncilContext, { kind, findings }: AddListBody): Promise<{ items: { id: string; version: number }[] }> {
    return this.db.transaction(ctx, async (tx) => {
      const held = await tx.count(FindingEntity);
      if (held + findings.length > LIMITS.diagnosis.findings) throw new DiagnosisFull();
      const rows = findings.map((said) => ({ id: newId(), kind, ...said }));
      await insertRows(tx, 'app.finding', COLUMNS, rows);
      await this.audit.record(tx, 'diagnosis.list-added', rows[0]?.id ?? '');
      return { items: rows.map(({ id }) => ({ id, version: 1 })) };
    });
  }
}
