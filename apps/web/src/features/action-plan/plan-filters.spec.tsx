import { expect, it } from '@jest/globals';
import { useRouter, useSearch } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { aPlan } from '../../../test/samples/a-plan.ts';
import { PlanFilters } from './plan-filters.tsx';
import { planSearch } from './plan-search.ts';

const PLAN = '/clsm-de-rivebourg/plan';

function Filtered() {
  const { history } = useRouter();
  return (
    <>
      <PlanFilters search={planSearch.parse(useSearch({ strict: false }))} />
      <button type="button" onClick={() => history.back()}>
        Revenir
      </button>
    </>
  );
}

async function open() {
  fakeApi().on(actionPlanApi.get, aPlan([]));
  return render(<Filtered />, { role: 'LEAD', at: PLAN });
}

it('undoes a filter by Back', async () => {
  const { user, address } = await open();
  await user.click(screen.getByRole('button', { name: /Suivies par/ }));
  await user.click(await screen.findByRole('option', { name: 'moi' }));
  await waitFor(() => expect(address()).toBe(`${PLAN}?whose=MINE`));
  await user.click(screen.getByRole('button', { name: 'Revenir' }));
  await waitFor(() => expect(address()).toBe(PLAN));
});

it('searches once typing has settled, and empties the box when the filters are taken away', async () => {
  const { user, address } = await open();
  const box = screen.getByRole('searchbox', { name: 'Chercher une action' });
  await user.type(box, 'lieu');
  expect(address()).toBe(PLAN);
  await waitFor(() => expect(address()).toBe(`${PLAN}?text=lieu`));
  await user.click(screen.getByRole('button', { name: 'Retirer les filtres' }));
  await waitFor(() => expect(address()).toBe(PLAN));
  expect(box).toHaveValue('');
});
