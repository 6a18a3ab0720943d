import { describe, expect, it } from '@jest/globals';
import { chosenDates, pairDates, titleAt } from './occurrences.ts';
import { readRule, rulesFrom, writeRule } from './series-rule.ts';

describe('a rule of a series', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=2TH',
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
    'FREQ=MONTHLY;BYMONTHDAY=10',
    'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
  ])('%s is read, and written the same', (text) => {
    const rule = readRule(text);
    expect(rule && writeRule(rule)).toBe(text);
  });

  it.each([
    ['a rule with an end of its own', 'FREQ=WEEKLY;BYDAY=TH;COUNT=3'],
    ['every day', 'FREQ=DAILY'],
    ['every hour', 'FREQ=HOURLY;BYDAY=TH'],
    ['two weekdays', 'FREQ=WEEKLY;BYDAY=TH,FR'],
    ['a weekday that is none', 'FREQ=WEEKLY;BYDAY=XX'],
    ['a fifth weekday, which some months lack', 'FREQ=MONTHLY;BYDAY=5TH'],
    ['day 32', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31,32;BYSETPOS=-1'],
    ['day 31 as it stands, which drops half of the months', 'FREQ=MONTHLY;BYMONTHDAY=31'],
    ['an interval of nought', 'FREQ=WEEKLY;INTERVAL=0;BYDAY=TH'],
    ['an interval over a year', 'FREQ=MONTHLY;INTERVAL=13;BYDAY=1TH'],
    ['another writing of the same', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TH'],
    ['another rule after it', 'FREQ=WEEKLY;BYDAY=TH\nRRULE:FREQ=SECONDLY'],
    ['nothing', ''],
  ])('is not %s', (_, text) => expect(readRule(text)).toBeNull());

  it.each([
    ['2026-12-10', ['BYDAY=2TH', 'BYMONTHDAY=10'], 'BYDAY=-1TH'],
    ['2026-12-24', ['BYDAY=4TH', 'BYMONTHDAY=24'], 'BYDAY=-1TH'],
    ['2026-12-31', ['BYDAY=-1TH', 'BYMONTHDAY=28,29,30,31;BYSETPOS=-1'], 'BYDAY=5TH'],
    ['2027-02-28', ['BYDAY=4SU', 'BYDAY=-1SU', 'BYMONTHDAY=28'], 'BYDAY=5SU'],
  ])('from %s is one of these', (day, monthly, never) => {
    const texts = rulesFrom(day).map(writeRule);
    expect(texts).toEqual(expect.arrayContaining(monthly.map((part) => `FREQ=MONTHLY;${part}`)));
    expect(texts).not.toContain(`FREQ=MONTHLY;${never}`);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => readRule(text) === null)).toEqual([]);
  });
});

describe('the dates of a series', () => {
  const given = ['2026-12-10T14:00', '2027-01-14T14:00', '2027-02-11T14:00'];
  const moved = [{ on: '2027-02-11', local: '2027-02-12T10:00' }];

  it('leave days out, and move others, which keep the day of the rule', () =>
    expect(chosenDates(given, { leftOut: ['2027-01-14'], moved })).toEqual([
      { on: '2026-12-10', local: '2026-12-10T14:00' },
      ...moved,
    ]));

  it('go to the meetings in order: what is missing is added, what is over is left', () => {
    const dates = chosenDates(given, { leftOut: [], moved: [] });
    const few = pairDates(['a'], dates);
    expect([few.moved.map(({ meeting, on }) => [meeting, on]), few.added, few.left]).toEqual([
      [['a', '2026-12-10']],
      dates.slice(1),
      [],
    ]);
    expect(pairDates(['a', 'b', 'c', 'd'], dates).left).toEqual(['d']);
  });

  it.each([
    ['Comité de pilotage n° 15', 2, 'Comité de pilotage n° 17'],
    ['Comité n°9', 1, 'Comité n°10'],
    ['Groupe logement', 3, 'Groupe logement'],
    ['Bilan 2026 du comité n° 3', 1, 'Bilan 2026 du comité n° 4'],
  ])('are titled in order: %s, %i after', (title, place, expected) => expect(titleAt(title, place)).toBe(expected));
});
