import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import type { PrivateNote } from '@trame/contracts/private-notes';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';

const MINE = `
  select m.body_id as "bodyId", coalesce((
    select json_agg(json_build_object('itemId', n.item_id, 'version', n.version, 'text', n.text) order by n.item_id)
    from (select * from app.private_note q where q.meeting_id = m.id order by q.item_id limit ${LIMITS.list.page}) n
  ), '[]'::json) as items
  from app.meeting m where m.id = $1`;

/** Private notes: row-level security gives each person their own, whatever the statement asks. */
@Injectable()
export class PrivateNotesReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  list(ctx: CouncilContext, meetingId: string): Promise<{ items: PrivateNote[] }> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ bodyId: string; items: PrivateNote[] }[]>(MINE, [meetingId]);
      if (!row) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, row.bodyId);
      return { items: row.items };
    });
  }
}
