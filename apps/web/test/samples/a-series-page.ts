import type { SeriesDate, SeriesPage } from '@trame/contracts/series';
import { aMeetingPage } from './meeting-page.ts';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
export const SERIES_ID = `${ID}70`;
export const DAYS = ['2026-12-10', '2027-01-14', '2027-02-11', '2027-03-11'] as const;

const aDate = (day: string, place: number): SeriesDate => ({
  meetingId: `${ID}8${place}`,
  seriesId: SERIES_ID,
  on: day,
  local: `${day}T14:00`,
  chip: 'DRAFT',
  isAhead: true,
  isConvened: false,
});

/** Four second Thursdays: the first was held, the second is convened. */
export const aSeriesPage = (more: Partial<SeriesPage> = {}): SeriesPage => ({
  id: SERIES_ID,
  version: 3,
  rule: 'FREQ=MONTHLY;BYDAY=2TH',
  starts: { local: `${DAYS[0]}T14:00`, zone: 'Europe/Paris' },
  durationMinutes: 120,
  place: 'Hôtel de ville',
  videoUrl: null,
  noticeText: '',
  endsOn: DAYS[3],
  mayPrepare: true,
  dates: DAYS.map(aDate).map((date, place) => {
    if (place === 0) return { ...date, chip: 'APPROVED' as const, isAhead: false };
    return place === 1 ? { ...date, chip: 'CONVENED' as const, isConvened: true } : date;
  }),
  ...more,
});

/** The page of one of its dates, by its place. */
export const aDateOfSeries = (place: number) =>
  aMeetingPage({
    id: `${ID}8${place}`,
    seriesId: SERIES_ID,
    starts: { local: `${DAYS[place]}T14:00`, zone: 'Europe/Paris' },
    ...(place === 1 ? { state: 'CONVENED', chip: 'CONVENED' } : {}),
  });
