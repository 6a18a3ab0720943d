import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { type RoadmapItem, roadmapsApi } from '@trame/contracts/roadmaps';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { actionPlanRoutes } from '../action-plan.routes.tsx';

jest.setTimeout(30_000);
const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
const PLAN = '/clsm-de-rivebourg/plan';
const period = { startsOn: '2025-01-01', endsOn: '2029-12-31', adoptedText: null };
const now: RoadmapItem = {
  ...{ id: `${ID}01`, version: 1, title: 'Contrat 2025-2029', ...period, closedAt: null },
  ...{ isCurrent: true, actions: 2, unfinished: 1 },
};
const former: RoadmapItem = {
  ...{ ...now, id: `${ID}02`, title: 'Contrat 2020-2024', isCurrent: false, closedAt: '2025-01-10T08:00:00Z' },
};

const planOf = ({ isCurrent: _, actions: __, unfinished: ___, ...roadmap }: RoadmapItem): Plan =>
  aPlan([anAction(1), anAction(2, { status: 'DONE' })], { roadmap });

async function open(address: string) {
  const api = fakeApi();
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(roadmapsApi.list, { items: [now, former], total: 2 });
  api.on(actionPlanApi.get, ({ input }) => planOf(input.query.roadmap === former.id ? former : now));
  const drawn = await renderRoutes({ desk: actionPlanRoutes }, address);
  await screen.findByText('Action 1');
  return { api, ...drawn };
}

const menu = () => screen.getByRole('button', { name: /^Feuille de route/ });

it('shows another roadmap, whose choice is in the address, and back the current one', async () => {
  const { user, address } = await open(PLAN);
  await user.click(menu());
  await user.click(await screen.findByRole('menuitem', { name: /Contrat 2020-2024/ }));
  await waitFor(() => expect(address()).toBe(`${PLAN}?roadmap=${former.id}`));
  await waitFor(() => expect(menu()).toHaveTextContent('Contrat 2020-2024'));
  await user.click(menu());
  await user.click(await screen.findByRole('menuitem', { name: /Contrat 2025-2029/ }));
  await waitFor(() => expect(address()).toBe(PLAN));
});

it('reads a closed one without anything that changes it, and opens it again', async () => {
  const { api, user } = await open(`${PLAN}?roadmap=${former.id}`);
  expect(await screen.findByText(/est close depuis le/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ajouter une action' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Actions sur/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Ajouter un axe' })).toBeNull();
  const heard = api.on(roadmapsApi.reopen, { id: former.id, version: 2 });
  await user.click(screen.getByRole('button', { name: 'Rouvrir cette feuille de route' }));
  await waitFor(() => expect(heard[0]?.input.params.roadmapId).toBe(former.id));
});

it('opens the next one with the unfinished actions that stay ticked, and closes the former', async () => {
  const { api, user } = await open(PLAN);
  const heard = api.on(roadmapsApi.open, { id: `${ID}03`, version: 1 });
  await user.click(menu());
  await user.click(await screen.findByRole('menuitem', { name: 'Nouvelle feuille de route…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nouvelle feuille de route' });
  await user.type(within(dialog).getByLabelText('Titre'), 'Contrat 2030-2034');
  const carried = await within(dialog).findByRole('group', { name: '1 action reprise' });
  expect(within(carried).getAllByRole('checkbox')).toHaveLength(1);
  await user.click(within(carried).getByRole('checkbox', { name: 'Action 1' }));
  await user.click(within(dialog).getByRole('button', { name: 'Ouvrir la feuille de route' }));
  await waitFor(() =>
    expect(heard[0]?.input.body).toEqual({
      ...{ title: 'Contrat 2030-2034', startsOn: null, endsOn: null, adoptedText: null },
      from: { roadmapId: now.id, actionIds: [], close: true },
    }),
  );
});
