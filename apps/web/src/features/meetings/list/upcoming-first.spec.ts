import { expect, it } from '@jest/globals';
import { upcomingFirst } from './upcoming-first.ts';

const at = (local: string) => ({ starts: { local, zone: 'Europe/Paris' } });
const days = (rows: readonly ReturnType<typeof at>[]) => rows.map(({ starts }) => starts.local);

it('lists what comes soonest first and what is past latest first; today is not past', () => {
  const rows = ['2027-01-14T09:00', '2026-12-03T14:00', '2026-11-30T08:00', '2026-11-29T18:00', '2026-06-01T10:00'];
  const { upcoming, past } = upcomingFirst(rows.map(at), '2026-11-30');
  expect(days(upcoming)).toEqual(['2026-11-30T08:00', '2026-12-03T14:00', '2027-01-14T09:00']);
  expect(days(past)).toEqual(['2026-11-29T18:00', '2026-06-01T10:00']);
});
