import { Injectable } from '@nestjs/common';
import type { SheetTextsBody } from '@trame/contracts/action-sheet';
import type { SheetTexts } from '@trame/contracts/action-sheet-answers';
import type { EntityManager } from 'typeorm';
import { defined } from '../../platform/database/defined.ts';
import { refuseUnknown } from '../../platform/database/refuse-unknown.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { updateVersion } from '../../platform/database/update-version.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { ActionEntity, managedAction, replaceServed } from '../action-plan/index.ts';
import { AuditTrail } from '../audit-trail/index.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';

/** Changes what the sheet says in words: some of its fields, those that are sent. */
@Injectable()
export class SettleSheet {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: ActionSheetReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale */
  run(ctx: CouncilContext, actionId: string, body: SheetTextsBody): Promise<SheetTexts> {
    return this.db.transaction(ctx, async (tx) => {
      await managedAction(tx, ctx, actionId);
      const { territoryIds, referentId, frameworkItems, themes, publics, ...texts } = body;
      await refuseUnknown(tx, { person: [referentId], territory_unit: territoryIds ?? [] });
      const key = { id: actionId, seenVersion: ctx.seenVersion };
      const columns = defined({ ...texts, referentPersonId: referentId });
      await updateVersion(tx, ActionEntity, key, columns, () => this.reader.texts(tx, actionId));
      if (territoryIds) await replaceTerritory(tx, actionId, territoryIds);
      await replaceServed(tx, actionId, { frameworkItems, themes, publics });
      await this.audit.record(tx, 'action.sheet-settled', actionId, Object.keys(body));
      return this.reader.texts(tx, actionId);
    });
  }
}

async function replaceTerritory(tx: EntityManager, actionId: string, unitIds: readonly string[]): Promise<void> {
  await tx.query('delete from app.action_territory where action_id = $1', [actionId]);
  await tx.query(
    'insert into app.action_territory (action_id, unit_id) select $1, unit from unnest($2::uuid[]) unit on conflict do nothing',
    [actionId, unitIds],
  );
}
