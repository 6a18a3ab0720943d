import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { MeetingProposal } from '@trame/contracts/meeting-proposal';
import type { MeetingPage, MeetingsQuery, meetingsApi } from '@trame/contracts/meetings';
import { meaningOf } from '@trame/domain/meetings/meeting-chip';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { readMeetingProposal } from './meeting-proposal.reader.ts';
import { type PageRow, type Row, toPage, toRow } from './meeting-row.mapper.ts';
import { MEETING_LIST, MEETING_PAGE } from './meetings.sql.ts';

/** Every read of the feature: one statement for each screen. */
@Injectable()
export class MeetingsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  async list(ctx: CouncilContext, query: MeetingsQuery): Promise<ResponseOf<typeof meetingsApi.list>> {
    const chip = query.chip ? meaningOf(query.chip) : null;
    const filters = [query.body, chip?.state, chip?.minutes, query.from, query.to].map((value) => value ?? null);
    const rows = await this.db.read(ctx, (tx) =>
      tx.query<Row[]>(MEETING_LIST, [ctx.role, ctx.personId, LIMITS.list.page, ...filters]),
    );
    return { items: rows.map(toRow), total: rows[0]?.total ?? 0 };
  }

  async get(ctx: CouncilContext, meetingId: string): Promise<MeetingPage> {
    const [row] = await this.db.read(ctx, (tx) =>
      tx.query<PageRow[]>(MEETING_PAGE, [ctx.role, ctx.personId, meetingId]),
    );
    if (!row) throw new NotFound();
    return toPage(row, this.clock.today(row.zone), this.clock.now());
  }

  async propose(ctx: CouncilContext, bodyId: string): Promise<MeetingProposal> {
    const proposal = await this.db.read(ctx, (tx) => readMeetingProposal(tx, bodyId));
    if (!proposal) throw new NotFound();
    return proposal;
  }
}
