import { Injectable } from '@nestjs/common';
import type { FindingBody } from '@trame/contracts/diagnosis';
import type { Finding } from '@trame/contracts/diagnosis-answers';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { DiagnosisReader } from './diagnosis.reader.ts';
import { FindingEntity } from './finding.entity.ts';
import { settleTerritory } from './finding-territory.ts';

@Injectable()
export class ChangeFinding {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: DiagnosisReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, VersionStale */
  run(ctx: CouncilContext, findingId: string, { territoryIds, ...said }: FindingBody): Promise<Finding> {
    return this.db.transaction(ctx, async (tx) => {
      const key = { id: findingId, seenVersion: ctx.seenVersion };
      await updateVersion(tx, FindingEntity, key, said, ({ id }) => this.reader.find(tx, id));
      await settleTerritory(tx, findingId, territoryIds);
      await this.audit.record(tx, 'diagnosis.finding-changed', findingId, [...Object.keys(said), 'territory']);
      return this.reader.find(tx, findingId);
    });
  }
}
