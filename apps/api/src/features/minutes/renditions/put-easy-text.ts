import { Injectable } from '@nestjs/common';
import type { EasyTextShown } from '@trame/contracts/renditions';
import { putVersion } from '../../../platform/database/put-version.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { AuditTrail } from '../../audit-trail/index.ts';
import { itemOfMinutes } from './item-of-minutes.ts';

const WRITE = `
  insert into app.easy_text (item_id, text) values ($1, $2)
  on conflict (council_id, item_id) do nothing returning item_id`;
const LOCKED = 'select item_id as "itemId", version, text from app.easy_text where item_id = $1 for update';
const CHANGE = 'update app.easy_text set text = $2, version = version + 1 where item_id = $1';

/** Writes the short text of an item, or changes it; an empty one counts as none. */
@Injectable()
export class PutEasyText {
  constructor(
    private readonly db: TenantDb,
    private readonly audit: AuditTrail,
  ) {}

  run(
    ctx: CouncilContext,
    { meetingId, itemId }: { meetingId: string; itemId: string },
    text: string,
  ): Promise<EasyTextShown> {
    return this.db.transaction(ctx, async (tx) => {
      await itemOfMinutes(tx, ctx, { meetingId, itemId });
      const done = await putVersion<EasyTextShown>(ctx.seenVersion, {
        create: async () => (await tx.query<unknown[]>(WRITE, [itemId, text])).length === 1,
        read: async () => (await tx.query<EasyTextShown[]>(LOCKED, [itemId]))[0] ?? null,
        isSame: (stored) => stored.text === text,
        change: () => tx.query(CHANGE, [itemId, text]),
      });
      if (done.written) await this.audit.record(tx, 'minutes.easy-text-put', itemId, ['text']);
      return done.view;
    });
  }
}
