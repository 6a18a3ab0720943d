import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { territoryApi } from '@trame/contracts/territory';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { isSchoolHoliday } from '../school-holidays.ts';
import { periodAround } from './calendar-period.ts';
import { SchoolLine } from './school-line.tsx';

const draw = async (departments: string[], day: string) => {
  const territory = { version: 1, units: [], inhabitants: 0, uncounted: 0, departments };
  const heard = fakeApi().on(territoryApi.get, territory);
  const drawn = await render(<SchoolLine period={periodAround('mois', day)} />);
  await waitFor(() => expect(heard).toHaveLength(1));
  return drawn;
};

it('says which holidays the month has in the zone of the council', async () => {
  await draw(['69'], '2027-02-01');
  expect(
    await screen.findByText(/^Vacances scolaires, zone A\s: hiver du 13 février au 28 février 2027\.$/),
  ).toBeVisible();
});

it.each([
  ['overseas', ['974'], '2027-02-01', /ne sont pas connues pour ce territoire/],
  ['over two zones', ['69', '13'], '2027-02-01', /ne sont pas connues pour ce territoire/],
  ['of a year that is not published', ['69'], '2029-02-01', /ne sont pas encore connues/],
])('says that they are not known %s', async (_, departments, day, sentence) => {
  await draw(departments, day);
  expect(await screen.findByText(sentence)).toBeVisible();
});

it('is silent in a month without any', async () => {
  await draw(['69'], '2027-01-20'); // the grid begins on 28 December
  expect(await screen.findByText(/noël du 19 décembre au 3 janvier 2027/i)).toBeVisible();
  const { container } = await draw(['69'], '2026-11-20');
  await waitFor(() => expect(container).toHaveTextContent(/^$/));
});

it('greys the days of the zone, and none of a zone that is not known', () => {
  expect([isSchoolHoliday('A', '2027-02-15'), isSchoolHoliday('B', '2027-02-15')]).toEqual([true, false]);
  expect([isSchoolHoliday(null, '2027-02-15'), isSchoolHoliday(undefined, '2027-02-15')]).toEqual([false, false]);
});
