import { expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { aPlan } from '../../../test/samples/a-plan.ts';
import { actionPlanRoutes } from './action-plan.routes.tsx';

jest.setTimeout(20_000);

it('opens the form that adds from its own address, and Fermer leaves the plan', async () => {
  const api = fakeApi();
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(actionPlanApi.get, aPlan([]));
  const { user, address } = await renderRoutes({ desk: actionPlanRoutes }, '/clsm-de-rivebourg/plan?ajouter=oui');
  expect(await screen.findByLabelText('Intitulé de l’action')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  await waitFor(() => expect(address()).toBe('/clsm-de-rivebourg/plan'));
});
