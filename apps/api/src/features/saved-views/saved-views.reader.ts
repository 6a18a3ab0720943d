import { Injectable } from '@nestjs/common';
import { type SavedView, savedView } from '@trame/contracts/saved-views';
import type { EntityManager } from 'typeorm';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

/** Whose views are read is decided by the second policy of the table. */
const VIEWS = 'select id, version, name, shared, look from app.saved_view';

@Injectable()
export class SavedViewsReader {
  constructor(private readonly db: TenantDb) {}

  /** One kept before a filter went away no longer says what it showed: it is left out. */
  async list(ctx: Actor): Promise<{ items: SavedView[]; total: number }> {
    const rows = await this.db.read(ctx, (tx) => tx.query<unknown[]>(`${VIEWS} order by shared desc, lower(name), id`));
    const items = rows.flatMap((row) => savedView.safeParse(row).data ?? []);
    return { items, total: items.length };
  }

  /** @throws NotFound, also when it is somebody else's own */
  async find(tx: EntityManager, id: string): Promise<SavedView> {
    const [row] = await tx.query<SavedView[]>(`${VIEWS} where id = $1 for update`, [id]);
    if (!row) throw new NotFound();
    return row;
  }
}
