import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { planProgressApi } from '@trame/contracts/plan-progress';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../../test/render.tsx';
import { aRollUp, someProgress } from '../../../../test/samples/some-progress.ts';
import { stageRoute } from '../../../platform/anchors.ts';
import { progressWallRoutes } from '../plan-progress.routes.tsx';

jest.setTimeout(20_000);
const WALL = '/clsm-de-rivebourg/plan/avancement/affichage';
const id = (at: number) => `0198f1c2-6a1b-7c3d-8e4f-${String(at).padStart(12, '0')}`;
const headings = Array.from({ length: 9 }, (_, at) => ({
  ...{ id: id(at), parentId: null, number: String(at + 1), title: 'Axe', ...aRollUp({ actions: 1 }) },
}));
const lead = { id: id(40), name: 'Alix Aubry' };
const late = [{ id: id(41), number: null, title: 'Ouvrir un lieu', daysLate: 12, body: null, lead, partOf: null }];

async function open(at = '') {
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(planProgressApi.get, someProgress({ headings, late, whole: aRollUp({ actions: 9 }) }));
  const drawn = await renderRoutes({ council: [stageRoute.addChildren([...progressWallRoutes])] }, `${WALL}${at}`);
  await screen.findByRole('heading', { level: 1 });
  return drawn;
}
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

it('shows one chart at a time, walked through by arrows, and a long one in parts', async () => {
  const { user, address } = await open();
  expect(title()).toMatch(/^Ensemble du plan/);
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(title()).toBe('Par axe et objectif (1 sur 2)'));
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(6);
  expect(address()).toBe(`${WALL}?ecran=2`);
  await user.keyboard('{End}');
  await waitFor(() => expect(title()).toMatch(/^Échéances tenues/));
  await user.keyboard('{ArrowRight}{ArrowLeft}');
  await waitFor(() => expect(title()).toBe('Par axe et objectif (2 sur 2)'));
  expect(screen.getByRole('status')).toHaveTextContent('Par axe et objectif, 3 sur 4');
});

it('is walked through by buttons too, and left for the page', async () => {
  const { user, address } = await open('?ecran=99');
  expect(title()).toMatch(/^Échéances tenues/);
  await user.click(screen.getByRole('button', { name: 'Précédent' }));
  await waitFor(() => expect(title()).toBe('Par axe et objectif (2 sur 2)'));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(address()).toBe('/clsm-de-rivebourg/plan/avancement'));
});

it('names nobody', async () => {
  const { user } = await open();
  for (let shown = 0; shown < 4; shown += 1) {
    expect(screen.queryByText(/Alix Aubry/)).toBeNull();
    await user.keyboard('{ArrowRight}');
  }
});
