import { expect, it } from '@jest/globals';
import { useRouter, useSearch } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { anAction, aPlan } from '../../../test/samples/a-plan.ts';
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

async function open(actions: ActionRow[] = []) {
  fakeApi().on(actionPlanApi.get, aPlan(actions));
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

it('offers the frameworks, themes and publics that the plan has, a whole framework first, and no empty list', async () => {
  const { user, address } = await open([anAction(1, { frameworkItems: ['PTSM.SOMATIC_CARE'], themes: ['WORK'] })]);
  await user.click(await screen.findByRole('button', { name: /^Cadre/ }));
  const options = (await screen.findAllByRole('option')).map(({ textContent }) => textContent.replace(/\s/g, ' '));
  expect(options).toEqual(['tous', 'PTSM, tous les axes', 'PTSM : Accès à des soins somatiques adaptés']);
  await user.click(screen.getByRole('option', { name: 'PTSM, tous les axes' }));
  await waitFor(() => expect(address()).toBe(`${PLAN}?framework=PTSM`));
  await user.click(screen.getByRole('button', { name: /^Thème/ }));
  await user.click(await screen.findByRole('option', { name: 'Emploi et travail' }));
  await waitFor(() => expect(address()).toBe(`${PLAN}?framework=PTSM&theme=WORK`));
  expect(screen.queryByRole('button', { name: /^Public/ })).toBeNull();
});
