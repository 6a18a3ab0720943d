import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { PollPage } from '@trame/contracts/poll-answers';
import type { pollsApi } from '@trame/contracts/polls';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { type StoredPoll, type StoredPollPage, toPollPage, toPollRow } from './poll.mapper.ts';
import { POLL_LIST, POLL_PAGE } from './polls.sql.ts';

/** Every read of the feature: one statement for each screen. */
@Injectable()
export class PollsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async list(ctx: CouncilContext): Promise<ResponseOf<typeof pollsApi.list>> {
    const asked = [ctx.role, ctx.personId, LIMITS.list.page];
    const rows = await this.db.read(ctx, (tx) => tx.query<(StoredPoll & { total: number })[]>(POLL_LIST, asked));
    return { items: rows.map((row) => toPollRow(row, this.clock.today(row.zone))), total: rows[0]?.total ?? 0 };
  }

  async get(ctx: CouncilContext, pollId: string): Promise<PollPage> {
    const asked = [ctx.role, ctx.personId, pollId];
    const [row] = await this.db.read(ctx, (tx) => tx.query<StoredPollPage[]>(POLL_PAGE, asked));
    if (!row) throw new NotFound();
    return toPollPage(row, this.clock.today(row.zone), this.clock.now());
  }
}
