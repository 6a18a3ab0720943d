import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClashOfDate } from '@trame/contracts/clashes';
import { type ClashReason, clashReasons } from '@trame/domain/meetings/clash';
import { useCouncil } from '../../../platform/council.tsx';
import { clashesOfDates } from './clashes.queries.ts';

/** What every date of a series would be like. */
export interface SeriesMeeting {
  bodyId: string;
  zone: string;
  /** `Number.NaN` while it is being typed. */
  minutes: number;
  place: string | null;
  /** The series that changes: its meetings are not in its own way. */
  exceptSeries?: string;
}

/** Meetings in the way of one date, by what they share with it. */
export interface ClashingDate {
  at: string;
  clashes: { clash: ClashOfDate; reasons: readonly ClashReason[] }[];
}

const NOTHING: SeriesMeeting = { bodyId: '', zone: '', minutes: 0, place: null };

/** Those of `dates`, wall times, at which another meeting shares the chair, people or the room; in their order. */
export function useClashing(about: SeriesMeeting | null, dates: readonly string[]): ClashingDate[] {
  const { councilId } = useCouncil();
  const { place, ...query } = about ?? NOTHING;
  const asked = { ...query, dates: dates.join(',') };
  const { data } = useQuery({ ...clashesOfDates(councilId, asked), placeholderData: keepPreviousData });
  const found = (data?.items ?? [])
    .map((clash) => ({ clash, reasons: clashReasons(clash, place) }))
    .filter(({ reasons }) => reasons.length > 0);
  return dates
    .map((at) => ({ at, clashes: found.filter(({ clash }) => clash.at === at) }))
    .filter(({ clashes }) => clashes.length > 0);
}
