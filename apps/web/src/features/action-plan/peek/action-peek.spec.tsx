import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../../test/render.tsx';
import { anAction, aPlan } from '../../../../test/samples/a-plan.ts';
import { actionPlanRoutes } from '../action-plan.routes.tsx';

jest.setTimeout(20_000);
const ROW = anAction(1);
const PLAN = '/clsm-de-rivebourg/plan';
const page = {
  ...ROW,
  ...{ description: 'Un lieu ouvert', targetPublic: null, indicator: null, indicatorTarget: null, axis: null },
  ...{
    objective: null,
    parent: null,
    parts: [],
    carriedFrom: null,
    carriedTo: null,
    partners: [],
    budget: [],
    born: null,
    news: [],
    mayChange: false,
    mayReport: false,
  },
};

async function open(at: string) {
  const membership = aMembership('MEMBER');
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(actionPlanApi.get, aPlan([ROW]));
  api.on(actionPlanApi.getAction, page);
  return renderRoutes({ desk: actionPlanRoutes }, `${PLAN}${at}`);
}

it('opens an action beside the plan, by an address, and Escape closes it', async () => {
  const { user, address } = await open('?vue=tableau');
  await user.click(await screen.findByRole('link', { name: /Action 1/ }));
  await waitFor(() => expect(address()).toBe(`${PLAN}?vue=tableau&action=${ROW.id}`));
  const sheet = await screen.findByRole('dialog', { name: 'Action 1' });
  expect(await screen.findByText('Un lieu ouvert')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Action 1' })).toHaveFocus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(sheet).not.toBeInTheDocument());
  expect(address()).toBe(`${PLAN}?vue=tableau`);
});

it('ignores what is no action', async () => {
  await open('?vue=tableau&action=demain');
  expect(await screen.findByRole('link', { name: /Action 1/ })).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});
