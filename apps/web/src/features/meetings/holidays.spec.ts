import { describe, expect, it } from '@jest/globals';
import { holidayOn } from './holidays.ts';

describe('public holidays', () => {
  it.each([
    ['2026-01-01', 'newYear'],
    ['2026-04-06', 'easterMonday'],
    ['2024-04-01', 'easterMonday'], // Easter was the day the clocks changed
    ['2026-05-01', 'labourDay'],
    ['2026-05-08', 'victoryDay'],
    ['2026-05-14', 'ascension'],
    ['2026-05-25', 'whitMonday'],
    ['2026-07-14', 'nationalDay'],
    ['2026-08-15', 'assumption'],
    ['2026-11-01', 'allSaints'],
    ['2026-11-11', 'armistice'],
    ['2026-12-25', 'christmas'],
    ['2027-03-29', 'easterMonday'],
  ])('%s is %s', (day, holiday) => expect(holidayOn(day)).toBe(holiday));

  it.each(['2026-12-24', '2026-04-05', '2026-12-26', '0026-12-25'])('%s is none', (day) =>
    expect(holidayOn(day)).toBeUndefined(),
  );
});
