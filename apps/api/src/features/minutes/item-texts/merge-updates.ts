import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import * as Y from 'yjs';
import { CoreDb } from '../../../platform/database/core-db.ts';
import { TenantDb } from '../../../platform/database/tenant-db.ts';
import { workersOfCouncils } from '../../../platform/database/worker-actors.ts';
import { lockText, updatesAfter } from './stored-text.ts';

const { mergeAfter } = LIMITS.itemText;

// while people write, their last steps stay apart: whoever reads them again has few to read
const LONG = `
  select item_id as id from app.item_update group by item_id
  having count(*) > $1 or (count(*) > 1 and max(written_at) < now() - interval '1 hour') limit 100`;
const FORGET = 'delete from app.item_update where item_id = $1 and seq < $2';
const MERGED = 'update app.item_update set content = $3, author_id = null where item_id = $1 and seq = $2';

/** Makes one update of many: the text is the same, and opens at once however long people have written in it. */
@Injectable()
export class MergeUpdates {
  constructor(
    private readonly core: CoreDb,
    private readonly db: TenantDb,
  ) {}

  async run(): Promise<void> {
    for (const actor of await workersOfCouncils(this.core)) {
      const texts = await this.db.read(actor, (tx) => tx.query<{ id: string }[]>(LONG, [mergeAfter]));
      for (const { id } of texts) await this.db.transaction(actor, (tx) => this.merge(tx, id));
    }
  }

  private async merge(tx: EntityManager, itemId: string): Promise<void> {
    await lockText(tx, itemId);
    const updates = await updatesAfter(tx, itemId, 0);
    const last = updates.at(-1);
    if (!last) return;
    const whole = Y.mergeUpdates(updates.map(({ content }) => content));
    await tx.query(FORGET, [itemId, last.seq]);
    await tx.query(MERGED, [itemId, last.seq, Buffer.from(whole)]);
  }
}
