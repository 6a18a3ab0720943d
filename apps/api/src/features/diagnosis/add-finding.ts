import { Injectable } from '@nestjs/common';
import type { FindingBody } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import { LIMITS } from '@trame/contracts/limits';
import { newId } from '../../platform/database/new-id.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DiagnosisFull } from './diagnosis.errors.ts';
import { DiagnosisReader } from './diagnosis.reader.ts';
import { FindingEntity } from './finding.entity.ts';
import { settleTerritory } from './finding-territory.ts';

@Injectable()
export class AddFinding {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: DiagnosisReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound when it names a place of another council, DiagnosisFull */
  run(ctx: CouncilContext, { territoryIds, ...said }: FindingBody): Promise<Finding> {
    return this.db.transaction(ctx, async (tx) => {
      if ((await tx.count(FindingEntity)) >= LIMITS.diagnosis.findings) throw new DiagnosisFull();
      const id = newId();
      await tx.insert(FindingEntity, { ...said, id });
      await settleTerritory(tx, id, territoryIds);
      await this.audit.record(tx, 'diagnosis.finding-added', id);
      return this.reader.find(tx, id);
    });
  }
}
