import { expect, it } from '@jest/globals';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { Toaster } from '@trame/ui/toaster';
import { fakeApi } from '../../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { planOf } from '../plan.queries.ts';
import { PlanBoard } from './plan-board.tsx';

const ROW = anAction(1, { title: 'Ouvrir un lieu d’écoute', daysLate: 12 });

function Shown() {
  const { data } = useQuery(planOf(COUNCIL_ID, {}));
  return data ? <PlanBoard plan={data} search={{ vue: 'etapes' }} /> : null;
}

const column = (name: string) => within(screen.getByRole('grid', { name }));

async function open(role: 'COORDINATOR' | 'MEMBER' = 'COORDINATOR') {
  const api = fakeApi();
  const stored = { ...ROW };
  api.on(actionPlanApi.get, () => aPlan([stored, anAction(2)]));
  const screenOf = await render(
    <>
      <Shown />
      <Toaster />
    </>,
    { role },
  );
  await screen.findByText(ROW.title);
  return { api, stored, ...screenOf };
}

const move = async (user: Awaited<ReturnType<typeof open>>['user'], to: string) => {
  await user.click(screen.getByRole('button', { name: /modifier.*lieu d’écoute/ }));
  await user.click(await screen.findByRole('menuitem', { name: to }));
};

it('has one column for each status, and late only as a chip', async () => {
  await open();
  expect(screen.getAllByRole('grid').map((grid) => grid.getAttribute('aria-label'))).toEqual([
    ...['Proposée', 'Validée', 'À démarrer', 'En cours', 'Bloquée', 'Terminée', 'Récurrente', 'Abandonnée'],
  ]);
  expect(column('À démarrer').getByText(/En retard de 12 jours/)).toBeVisible();
});

it('moves a card at once, and takes the move back with the version it was given', async () => {
  const { api, stored, user } = await open();
  const heard = api.on(actionPlanApi.changeAction, ({ input: { body } }) => {
    stored.version += 1;
    stored.status = body.status ?? stored.status;
    return { id: ROW.id, version: stored.version };
  });
  await move(user, 'En cours');
  expect(await column('En cours').findByText(ROW.title)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(heard).toHaveLength(2));
  expect(await column('À démarrer').findByText(ROW.title)).toBeVisible();
  expect(heard.map(({ input, headers }) => [input.body.status, headers['if-match']])).toEqual([
    ['IN_PROGRESS', '"1"'],
    ['PLANNED', '"2"'],
  ]);
});

it('puts the card back where it was when somebody changed it meanwhile', async () => {
  const { api, user, said } = await open();
  api.refuse(actionPlanApi.changeAction, 'VERSION_STALE', undefined, { id: ROW.id, version: 4 });
  await move(user, 'Terminée');
  await waitFor(() => expect(said.refused).toEqual(['VERSION_STALE']));
  expect(await column('À démarrer').findByText(ROW.title)).toBeVisible();
  expect(column('Terminée').queryByText(ROW.title)).toBeNull();
});

it('lets a member read and open, not move', async () => {
  const { user } = await open('MEMBER');
  await user.click(screen.getByRole('button', { name: /modifier.*lieu d’écoute/ }));
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['Ouvrir']);
});
