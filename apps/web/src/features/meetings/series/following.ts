import type { SeriesDate, SeriesPage } from '@trame/contracts/series';

const dayOf = (series: SeriesPage, meetingId: string): string =>
  series.dates.find((date) => date.meetingId === meetingId)?.on ?? '';

/** A meeting and those after it that still lie ahead, in the order of the rule: what a change of the series reaches. */
export function followingDates(series: SeriesPage, meetingId: string): SeriesDate[] {
  const from = dayOf(series, meetingId);
  const after = series.dates.filter(({ on, isAhead }) => isAhead && on >= from);
  return after.toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Where a meeting stands in its series. `rank` is `null` when it is cancelled, which counts for nothing. */
export function placeOf(series: SeriesPage, meetingId: string) {
  const counted = series.dates.filter(({ chip }) => chip !== 'CANCELLED');
  const at = counted.findIndex((date) => date.meetingId === meetingId);
  const place = series.dates.findIndex((date) => date.meetingId === meetingId);
  return {
    rank: at < 0 ? null : at + 1,
    total: counted.length,
    previous: place > 0 ? series.dates[place - 1] : undefined,
    next: place < 0 ? undefined : series.dates[place + 1],
  };
}
