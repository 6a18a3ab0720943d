import { Injectable } from '@nestjs/common';
import type { Clash, ClashesQuery, clashesApi } from '@trame/contracts/clashes';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { CLASHES } from './clashes.sql.ts';
import { wallTimeOf } from './meeting.entity.ts';

type Stored = Omit<Clash, 'starts'> & { local: string; zone: string };

/**
 * What stands at the same time as a meeting would. Everybody a body waits for is counted, whoever asks: that somebody
 * sits in a body is no secret, and leaving some out would tell for whom they sit. Names are for the coordination.
 */
@Injectable()
export class ClashesReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  async list(ctx: CouncilContext, query: ClashesQuery): Promise<ResponseOf<typeof clashesApi.list>> {
    const { bodyId, local, zone, minutes, except = null } = query;
    const hasNames = ctx.role === 'COORDINATOR';
    const asked = [bodyId, local, zone, minutes, except, hasNames, LIMITS.list.choice];
    const rows = await this.db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
      const [body] = await tx.query<{ id: string }[]>('select id from app.body where id = $1', [bodyId]);
      if (!body) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, bodyId);
      return tx.query<Stored[]>(CLASHES, asked);
    });
    const items = rows.map(({ local: stored, zone: at, ...clash }) => ({
      ...clash,
      starts: { local: wallTimeOf(stored), zone: at },
    }));
    return { items };
  }
}
