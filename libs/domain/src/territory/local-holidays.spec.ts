import { expect, it } from '@jest/globals';
import { localHolidayOn } from './local-holidays.ts';

it.each([
  ['2026-05-22', ['972'], 'ABOLITION'],
  ['2026-05-22', ['971'], undefined],
  ['2026-12-20', ['974'], 'ABOLITION'],
  ['2026-12-26', ['67'], 'SAINT_STEPHEN'],
  ['2026-12-26', ['69', '57'], 'SAINT_STEPHEN'],
  ['2026-12-26', ['69'], undefined],
  ['2026-04-03', ['68'], 'GOOD_FRIDAY'],
  ['2026-04-03', ['69'], undefined],
  ['2026-04-10', ['68'], undefined],
  ['2026-12-26', [], undefined],
])('%s in %j is %s', (day, departments, holiday) =>
  expect(localHolidayOn(day, departments, '2026-04-03')).toBe(holiday),
);
