import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { render } from '../../../test/render.tsx';
import { anAction, aPlan } from '../../../test/samples/a-plan.ts';
import { MissingNote } from './missing-note.tsx';
import { PlanTotals } from './plan-totals.tsx';

const PLAN = '/clsm-de-rivebourg/plan';
const lacking: ActionRow = anAction(1, { missing: ['LEAD', 'INDICATOR'] });

it('says what an action lacks where the plan is filtered by that, and nowhere else', async () => {
  const filtered = await render(<MissingNote row={lacking} />, { at: `${PLAN}?only=INCOMPLETE` });
  expect(screen.getByText(/^Manque\s: pilote, indicateur$/)).toBeVisible();
  filtered.unmount();
  await render(<MissingNote row={lacking} />, { at: `${PLAN}?only=LATE` });
  expect(screen.queryByText(/Manque/)).toBeNull();
});

it('counts them beside late and silent ones, when there are some', async () => {
  const plan = aPlan([lacking]);
  const some = await render(
    <PlanTotals plan={{ ...plan, counts: { ...plan.counts, incomplete: 2 } }} filtered={false} />,
  );
  expect(screen.getByRole('status')).toHaveTextContent('1 action · 2 à compléter');
  some.unmount();
  await render(<PlanTotals plan={plan} filtered={false} />);
  expect(screen.getByRole('status')).not.toHaveTextContent('compléter');
});
