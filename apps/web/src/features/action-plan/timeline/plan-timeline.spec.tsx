import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { type PlanMilestone, planViewsApi } from '@trame/contracts/plan-views';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { actionPlanRoutes } from '../action-plan.routes.tsx';

jest.setTimeout(20_000);
const AXIS = '0198f1c2-6a1b-7c3d-8e4f-000000000010';
const axes = [{ id: AXIS, version: 1, number: '1', title: 'Agir tôt', objectives: [], takesUp: null }];

const plan = aPlan(
  [
    anAction(1, { axisId: AXIS, startsOn: '2026-03-01', dueOn: '2027-03-31', progress: 40 }),
    anAction(2, { dueOn: '2027-01-15' }),
    anAction(3, { dueText: '1er semestre 2028' }),
  ],
  { axes },
);

const milestone = (at: number, title: string, dueOn: string, done = false): PlanMilestone => ({
  ...{ id: `0198f1c2-6a1b-7c3d-8e4f-${String(at).padStart(12, '5')}`, actionId: anAction(1).id, title, dueOn, done },
});

async function open(at: string, milestones: PlanMilestone[] = []) {
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(actionPlanApi.get, plan);
  api.on(planViewsApi.milestones, { items: milestones, total: milestones.length });
  const drawn = await renderRoutes({ desk: actionPlanRoutes }, `/clsm-de-rivebourg/plan${at}`);
  return { ...drawn, table: await screen.findByRole('table', { name: 'Frise du plan' }) };
}

it('draws each action under its axis with its dates, and lists apart what no day places', async () => {
  const { table } = await open('?vue=frise');
  const heads = within(table).getAllByRole('rowheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    ...['1 Agir tôt', 'Action 1À démarrer', 'À classer', 'Action 2À démarrer'],
  ]);
  expect(within(table).getByRole('img', { name: /^De 1er mars 2026 à 31 mars 2027, 40\s%$/ })).toBeVisible();
  const undated = screen.getByRole('region', { name: 'Sans dates (1 action)' });
  expect(undated).toHaveTextContent(/Action 3.*1er semestre 2028/);
});

it('keeps its scale in the address', async () => {
  const { user, address, table } = await open('?vue=frise');
  expect(
    within(table)
      .getAllByText(/^20\d\d$/)
      .map((part) => part.textContent),
  ).toEqual(['2026', '2027']);
  await user.click(screen.getByRole('button', { name: 'Semestres' }));
  await waitFor(() => expect(address()).toBe('/clsm-de-rivebourg/plan?vue=frise&zoom=semestres'));
  expect(screen.getAllByText(/^S\d 20\d\d$/)).toHaveLength(4);
});

it('falls back to years for a scale nobody knows', async () => {
  await open('?vue=frise&zoom=siecles');
  expect(screen.getByRole('button', { name: 'Années' })).toHaveAttribute('aria-pressed', 'true');
});

it('draws milestones on the bar of their action, and says them in its sentence', async () => {
  const reached = milestone(1, 'Le bail est signé', '2026-04-30', true);
  const toCome = { ...milestone(2, 'Le lieu ouvre', '2028-01-31'), actionId: anAction(3).id };
  const { table } = await open('?vue=frise', [reached, toCome]);
  const bar = await within(table).findByRole('img', { name: /Jalons\s: Le bail est signé, 30 avr. 2026, atteint$/ });
  expect(within(bar).getByTitle(/^Le bail est signé/)).toHaveAttribute('data-done', 'true');
  // an action that only its milestone places is on the timeline, which reaches that year
  expect(within(table).getByRole('img', { name: /^Sans dates, 0\s%. Jalons\s: Le lieu ouvre/ })).toBeVisible();
  expect(within(table).getByText('2028')).toBeVisible();
  expect(screen.queryByRole('region', { name: /^Sans dates/ })).toBeNull();
});
