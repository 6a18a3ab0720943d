import { expect, it } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { aPlan } from '../../../test/samples/a-plan.ts';
import { actionPlanRoutes } from './action-plan.routes.tsx';

it('asks for the plan of the address before its page is drawn, with its filters and none of its looks', async () => {
  const api = fakeApi();
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  const asked = api.on(actionPlanApi.get, aPlan([]));
  const [plan] = actionPlanRoutes;
  const { component } = plan.options;
  plan.options.component = () => null; // who asks is the route, not what it draws
  await renderRoutes({ desk: [plan] }, `/${membership.slug}/plan?vue=etapes&status=DONE&only=inconnu`);
  if (component) plan.options.component = component;
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.input.query).toEqual({ status: 'DONE' });
});
