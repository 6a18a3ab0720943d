import { Injectable } from '@nestjs/common';
import type { LocalItem } from '@trame/contracts/frameworks';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import type { Actor } from '../../platform/http/context.ts';

const ITEMS = `
  select i.id, i.version, i.framework, i.number, i.label, i.archived,
    (select count(*)::int from app.action_framework f where f.local_item_id = i.id) as uses
  from app.local_framework_item i`;

/** "2" comes before "10", what has no number after what has one. */
const ORDER = `order by i.framework, i.archived, nullif(regexp_replace(i.number, '[^0-9]', '', 'g'), '')::numeric, i.number, i.label, i.id`;

@Injectable()
export class LocalItemsReader {
  constructor(private readonly db: TenantDb) {}

  async list(ctx: Actor): Promise<{ items: LocalItem[]; total: number }> {
    const items = await this.db.read(ctx, (tx) => tx.query<LocalItem[]>(`${ITEMS} ${ORDER}`));
    return { items, total: items.length };
  }

  /** The item, locked until the commit; `null` when it is not there. */
  async lock(tx: EntityManager, id: string): Promise<LocalItem | null> {
    const [item] = await tx.query<LocalItem[]>(`${ITEMS} where i.id = $1 for update of i`, [id]);
    return item ?? null;
  }
}
