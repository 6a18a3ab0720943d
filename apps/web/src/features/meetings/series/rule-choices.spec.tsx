import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { readRule } from '@trame/domain/series/series-rule';
import { render } from '../../../../test/render.tsx';
import { ruleChoices } from './rule-choices.ts';
import { useRuleWords } from './use-rule-words.ts';

it('keeps what was chosen by name when the first day changes', () => {
  const textOf = (day: string, id: string) => ruleChoices(day).find((choice) => choice.id === id)?.text;
  expect(textOf('2026-12-10', 'NTH_WEEKDAY/1')).toBe('FREQ=MONTHLY;BYDAY=2TH');
  expect(textOf('2026-12-24', 'NTH_WEEKDAY/1')).toBe('FREQ=MONTHLY;BYDAY=4TH');
  expect(textOf('2027-01-28', 'NTH_WEEKDAY/1/last')).toBe('FREQ=MONTHLY;BYDAY=-1TH');
  expect(textOf('2026-12-31', 'NTH_WEEKDAY/1')).toBe('FREQ=MONTHLY;BYDAY=-1TH');
  expect(ruleChoices('')).toEqual([]);
});

function Said({ text, from = '2026-06-02' }: { text: string; from?: string }) {
  const words = useRuleWords();
  const rule = readRule(text);
  return <p>{rule ? words(rule, from) : 'nothing'}</p>;
}

it.each([
  ['FREQ=WEEKLY;BYDAY=TH', 'chaque jeudi', 'every Thursday'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'un lundi sur deux', 'every other Monday'],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', 'le lundi, toutes les 3 semaines', 'on Monday, every 3 weeks'],
  ['FREQ=MONTHLY;BYDAY=2TH', 'chaque 2e jeudi du mois', 'every 2nd Thursday of the month'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'chaque dernier dimanche du mois', 'every last Sunday of the month'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU', 'le 1er mardi, chaque trimestre', 'on the 1st Tuesday, every quarter'],
  ['FREQ=MONTHLY;INTERVAL=5;BYDAY=1TU', 'le 1er mardi, tous les 5 mois', 'on the 1st Tuesday, every 5 months'],
  ['FREQ=MONTHLY;BYMONTHDAY=1', 'le 1er de chaque mois', 'on day 1 of every month'],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    'le 30 (ou dernier jour), chaque trimestre',
    'on day 30 (or the last day), every quarter',
  ],
])('%s is said "%s"', async (text, french, english) => {
  const { unmount } = await render(<Said text={text} />);
  expect(screen.getByText(french)).toBeVisible();
  unmount();
  await render(<Said text={text} />, { language: 'en' });
  expect(screen.getByText(english)).toBeVisible();
});

it.each([
  ['2026-06-02', 'BYDAY=1TU', 'chaque année, le premier mardi de juin', 'every year, on the first Tuesday of June'],
  [
    '2026-10-29',
    'BYDAY=-1TH',
    'chaque année, le dernier jeudi d’octobre',
    'every year, on the last Thursday of October',
  ],
  ['2026-04-01', 'BYMONTHDAY=1', 'chaque année, le 1er avril', 'every year, on 1 April'],
  ['2026-01-30', 'BYMONTHDAY=28,29,30;BYSETPOS=-1', 'chaque année, le 30 janvier', 'every year, on 30 January'],
  [
    '2026-06-30',
    'BYMONTHDAY=28,29,30;BYSETPOS=-1',
    'chaque année, le dernier jour de juin',
    'every year, on the last day of June',
  ],
  [
    '2028-02-29',
    'BYMONTHDAY=28,29;BYSETPOS=-1',
    'chaque année, le dernier jour de février',
    'every year, on the last day of February',
  ],
])('once a year from %s, %s says its month', async (from, part, french, english) => {
  const text = `FREQ=MONTHLY;INTERVAL=12;${part}`;
  const { unmount } = await render(<Said text={text} from={from} />);
  expect(screen.getByText(french)).toBeVisible();
  unmount();
  await render(<Said text={text} from={from} />, { language: 'en' });
  expect(screen.getByText(english)).toBeVisible();
});
