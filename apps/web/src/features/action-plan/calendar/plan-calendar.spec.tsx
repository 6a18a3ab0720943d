import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { render } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { planSearch } from '../plan-search.ts';
import { DueList } from './due-list.tsx';
import { monthOf } from './month.ts';
import { PlanCalendar } from './plan-calendar.tsx';

jest.setTimeout(20_000);

const draw = (rows: ActionRow[], mois?: string) =>
  render(<PlanCalendar plan={aPlan(rows)} search={planSearch.parse({ vue: 'calendrier', mois })} />);

it('opens on the month of today, and lists apart what has no due date', async () => {
  await draw([anAction(1, { dueOn: '2026-11-10' }), anAction(3, { startsOn: '2026-11-01' })]);
  expect(screen.getByRole('heading', { name: 'Novembre 2026' })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Sans dates (1 action)' })).toHaveTextContent('Action 3');
});

it('lists what is due in a month, day after day, late in words', async () => {
  const rows = [
    anAction(1, { dueOn: '2026-11-20', status: 'DONE' }),
    anAction(2, { dueOn: '2026-11-10', daysLate: 13 }),
    anAction(3, { dueOn: '2026-12-24' }),
  ];
  const month = monthOf(undefined, '2026-11-23');
  await render(<DueList month={month} rows={rows} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'En retard Action 2, mardi 10 novembre 2026',
    'Terminée Action 1, vendredi 20 novembre 2026',
  ]);
});

it('goes from month to month by addresses', async () => {
  const { user, address } = await draw([], '2026-12');
  await user.click(screen.getByRole('link', { name: 'Mois suivant' }));
  await waitFor(() => expect(address()).toBe('/clsm-de-rivebourg/plan?vue=calendrier&mois=2027-01'));
});

it.each([
  [undefined, { month: '2026-11', first: '2026-11-01', before: '2026-10', after: '2026-12' }],
  ['2027-01', { month: '2027-01', first: '2027-01-01', before: '2026-12', after: '2027-02' }],
])('knows the neighbours of %s', (named, month) => expect(monthOf(named, '2026-11-23')).toEqual(month));
