import { Injectable } from '@nestjs/common';
import type { Clash, ClashDatesQuery, ClashesQuery, clashesApi } from '@trame/contracts/clashes';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { refuseUnlessLeads } from '../bodies/index.ts';
import { CLASHES } from './clashes.sql.ts';
import { wallTimeOf } from './meeting.entity.ts';

interface Asked {
  bodyId: string;
  dates: readonly string[];
  zone: string;
  minutes: number;
  except?: string | undefined;
  exceptSeries?: string | undefined;
  hasNames: boolean;
  most: number;
}

const { choice } = LIMITS.list;
const { clashes: MANY } = LIMITS.series;

/**
 * What stands at the same time as a meeting would. Everybody a body waits for is counted, whoever asks: that somebody
 * sits in a body is no secret, and leaving some out would tell for whom they sit. Names are for the coordination; the
 * meetings of other groups, for whoever leads none of them, are not there.
 */
@Injectable()
export class ClashesReader {
  constructor(private readonly db: TenantDb) {}

  /** Throws `NotFound`, or `Forbidden` for a lead of another body. */
  async list(ctx: CouncilContext, query: ClashesQuery): Promise<ResponseOf<typeof clashesApi.list>> {
    const hasNames = ctx.role === 'COORDINATOR';
    return { items: await this.read(ctx, { ...query, dates: [query.local], hasNames, most: choice }) };
  }

  /** The same for several dates, by one statement. */
  async ofDates(ctx: CouncilContext, query: ClashDatesQuery): Promise<ResponseOf<typeof clashesApi.ofDates>> {
    const dates = query.dates.split(',');
    const found = await this.read(ctx, { ...query, dates, hasNames: false, most: MANY + 1 });
    return { items: found.slice(0, MANY), isCut: found.length > MANY };
  }

  private async read(ctx: CouncilContext, asked: Asked): Promise<(Clash & { at: string })[]> {
    const { bodyId, dates, zone, minutes, except = null, exceptSeries = null, hasNames, most } = asked;
    const parameters = [
      bodyId,
      dates,
      zone,
      minutes,
      except,
      exceptSeries,
      hasNames,
      choice,
      most,
      ctx.role !== 'LEAD',
    ];
    const rows = await this.db.read({ ...ctx, role: 'COORDINATOR' }, async (tx) => {
      const [body] = await tx.query<{ id: string }[]>('select id from app.body where id = $1', [bodyId]);
      if (!body) throw new NotFound();
      await refuseUnlessLeads(tx, ctx, bodyId);
      return tx.query<(Omit<Clash, 'starts'> & { at: string; local: string; zone: string })[]>(CLASHES, parameters);
    });
    return rows.map(({ local, zone: at, ...clash }) => ({ ...clash, starts: { local: wallTimeOf(local), zone: at } }));
  }
}
