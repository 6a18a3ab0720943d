import { Injectable } from '@nestjs/common';
import type { CellCount, CellYear } from '@trame/contracts/cells';
import type { BodyType } from '@trame/domain/bodies/body-type';
import { addedUp, type CellCounts, cellFormOn } from '@trame/domain/cells/cell-form';
import { exactAccount, publishedAccount } from '@trame/domain/cells/cell-secrecy';
import { isCirculated, type MinutesStatus } from '@trame/domain/minutes/minutes-status';
import { Clock } from '../../platform/clock.ts';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { leadsBody, refuseUnlessLeads } from '../bodies/index.ts';
import { COUNTS } from '../live-meetings/index.ts';

interface CellMeeting {
  day: string;
  minutes: MinutesStatus | null;
  counts: CellCounts;
}

const OF_MEETING = `
  select m.body_id as "bodyId", ${COUNTS} as items from app.meeting m join app.body b on b.id = m.body_id where m.id = $1`;

const MEETINGS = `
  select b.type, (select zone from core.current_council_row()) as zone, coalesce((
    select json_agg(json_build_object('day', to_char(m.starts_local, 'YYYY-MM-DD'), 'minutes', r.status, 'counts', coalesce((
      select json_object_agg(c.counter, c.count) from app.cell_count c where c.meeting_id = m.id), '{}'::json)))
    from app.meeting m left join app.minutes r on r.meeting_id = m.id
    where m.body_id = b.id and m.state in ('IN_PROGRESS', 'CLOSED')), '[]'::json) as meetings
  from app.body b where b.id = $1`;

/** What situation cells counted: exactly for those who count and the chair, so that nobody is recognised for others. */
@Injectable()
export class CellsReader {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound` where the body is no situation cell, `Forbidden` for the lead of another body. */
  counts(ctx: CouncilContext, meetingId: string): Promise<{ items: CellCount[] }> {
    return this.db.read(ctx, async (tx) => {
      const [row] = await tx.query<{ bodyId: string; items: CellCount[] | null }[]>(OF_MEETING, [meetingId]);
      if (!row) throw new NotFound();
      if (ctx.role !== 'CHAIR') await refuseUnlessLeads(tx, ctx, row.bodyId);
      if (!row.items) throw new NotFound();
      return { items: row.items };
    });
  }

  /** One year of a cell, this one unless told. Throws `NotFound` where the body is no situation cell. */
  year(ctx: CouncilContext, bodyId: string, asked: number | undefined): Promise<CellYear> {
    return this.db.read(ctx, async (tx) => {
      const [cell] = await tx.query<{ type: BodyType; zone: string; meetings: CellMeeting[] }[]>(MEETINGS, [bodyId]);
      if (cell?.type !== 'SITUATION_CELL') throw new NotFound();
      const thisYear = yearOf(this.clock.today(cell.zone));
      const year = asked ?? thisYear;
      const exact = ctx.role === 'CHAIR' || (await leadsBody(tx, ctx, bodyId));
      const held = cell.meetings.filter(({ day }) => yearOf(day) === year);
      const { edition, source } = cellFormOn(`${year}-12-31`);
      return {
        ...{ year, edition, source, exact, meetings: held.length },
        years: [...new Set([thisYear, ...cell.meetings.map(({ day }) => yearOf(day))])].toSorted((a, b) => b - a),
        account: accountOf(held, { exact, isOver: year < thisYear, year }),
      };
    });
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function accountOf(
  held: readonly CellMeeting[],
  { exact, isOver, year }: { exact: boolean; isOver: boolean; year: number },
): CellYear['account'] {
  const sheets = held.map(({ counts }) => counts);
  const form = cellFormOn(`${year}-12-31`);
  if (exact) return exactAccount(form, addedUp(sheets));
  const settled = isOver && held.every(({ minutes }) => minutes !== null && isCirculated(minutes));
  return publishedAccount(form, sheets, settled);
}
