import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@trame/contracts/endpoint';
import { LIMITS } from '@trame/contracts/limits';
import type { DatesQuery, SeriesPage, seriesApi } from '@trame/contracts/series';
import { chipOf } from '@trame/domain/meetings/meeting-chip';
import { isAhead, type MeetingState } from '@trame/domain/meetings/meeting-state';
import type { MinutesStatus } from '@trame/domain/minutes/minutes-status';
import { TenantDb } from '../../platform/database/tenant-db.ts';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { wallTimeOf } from '../meetings/index.ts';
import { expand } from './expand.ts';
import { SERIES_PAGE } from './series.sql.ts';

interface StoredDate {
  meetingId: string;
  seriesId: string;
  on: string;
  local: string;
  state: MeetingState;
  minutes: MinutesStatus | null;
}
type Stored = Omit<SeriesPage, 'starts' | 'dates'> & { startsLocal: string; zone: string; dates: StoredDate[] };

const { most } = LIMITS.series;

/** Every read of the feature: one statement for each screen. */
@Injectable()
export class SeriesReader {
  constructor(private readonly db: TenantDb) {}

  /** The dates a rule gives; all those a series may have when no end is told. */
  async dates({ rule, local, count, until }: DatesQuery): Promise<ResponseOf<typeof seriesApi.dates>> {
    const given = expand(rule, local, until ? { until } : { count: count ?? most }, most + 1);
    return { dates: given.slice(0, most), isCut: given.length > most };
  }

  async get(ctx: CouncilContext, seriesId: string): Promise<SeriesPage> {
    const asked = [ctx.role, ctx.personId, seriesId];
    const [row] = await this.db.read(ctx, (tx) => tx.query<Stored[]>(SERIES_PAGE, asked));
    if (!row) throw new NotFound();
    const { startsLocal, zone, dates, ...series } = row;
    const shown = dates.slice(0, LIMITS.list.page).map(toDate);
    return { ...series, starts: { local: wallTimeOf(startsLocal), zone }, dates: shown };
  }
}

const toDate = ({ state, minutes, ...date }: StoredDate): SeriesPage['dates'][number] => ({
  ...date,
  chip: chipOf(state, minutes),
  isAhead: isAhead(state),
  isConvened: state === 'CONVENED',
});
