import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { putVersion } from '../../../platform/database/put-version.ts';
import { refuseUnknown } from '../../../platform/database/refuse-unknown.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { managedAction } from '../../action-plan/index.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { addLine, changeLine, lockLine, ownerOf, type Place } from './part-rows.ts';
import type { SheetList, SheetPart } from './sheet-part.ts';

/** Adds a line to a list of the sheet, or changes it. */
@Injectable()
export class PutLine {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Forbidden, VersionStale, SheetFull */
  run<Body extends object, View extends { version: number }>(
    ctx: CouncilContext,
    part: SheetPart<Body>,
    place: Place,
    body: Body,
  ): Promise<View> {
    return this.db.transaction(ctx, async (tx) => {
      const ownerId = await managedList(tx, ctx, part, place);
      await refuseUnknown(tx, part.named?.(body) ?? {});
      const { id } = place;
      const done = await putVersion<View>(ctx.seenVersion, {
        create: () => addLine(tx, part, { ownerId, id, body }),
        read: () => lockLine<View>(tx, part, ownerId, id),
        isSame: (stored) =>
          Object.entries(body).every(([field, value]) => stored[field as keyof View & string] === value),
        change: () => changeLine(tx, part, id, body),
      });
      if (done.written) await this.audit.record(tx, `action.${part.noun}-put`, place.actionId, Object.keys(body));
      return done.view;
    });
  }
}

/** The list a line is written in, by somebody who may change the action. @throws NotFound, Forbidden */
export async function managedList(
  tx: EntityManager,
  ctx: CouncilContext,
  part: SheetList,
  place: Place,
): Promise<string> {
  await managedAction(tx, ctx, place.actionId);
  return ownerOf(tx, part, place);
}
