import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { territoryApi } from '@trame/contracts/territory';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { holidayOn, useHolidayName } from './holidays.ts';

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

function Said({ day }: { day: string }) {
  return <p>{useHolidayName()(day) ?? 'rien'}</p>;
}

it.each([
  ['67', '2027-03-26', 'Vendredi saint'],
  ['57', '2026-12-26', 'Saint-Étienne'],
  ['972', '2027-05-22', 'Abolition de l’esclavage'],
  ['974', '2026-12-25', 'Noël'],
])('in %s, %s is %s', async (department, day, name) => {
  const territory = { version: 1, units: [], inhabitants: 0, uncounted: 0, departments: [department] };
  fakeApi().on(territoryApi.get, territory);
  await render(<Said day={day} />);
  expect(await screen.findByText(name)).toBeVisible();
});

it.each(['', '0002-12-25', '0202-04-03'])('is none in a year half typed: "%s"', async (day) => {
  const territory = { version: 1, units: [], inhabitants: 0, uncounted: 0, departments: ['67'] };
  fakeApi().on(territoryApi.get, territory);
  await render(<Said day={day} />);
  expect(await screen.findByText('rien')).toBeVisible();
});

it('is none elsewhere', async () => {
  const territory = { version: 1, units: [], inhabitants: 0, uncounted: 0, departments: ['69'] };
  const heard = fakeApi().on(territoryApi.get, territory);
  await render(<Said day="2026-12-26" />);
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(screen.getByText('rien')).toBeVisible();
});
