import { expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { bodiesApi } from '@trame/contracts/bodies';
import { type PlanProgress, planProgressApi } from '@trame/contracts/plan-progress';
import { sessionsApi } from '@trame/contracts/sessions';
import { fakeApi } from '../../../test/fake-api.ts';
import { aMembership, renderRoutes } from '../../../test/render.tsx';
import { aRollUp, someProgress } from '../../../test/samples/some-progress.ts';
import { planProgressRoutes } from './plan-progress.routes.tsx';

jest.setTimeout(20_000);
const id = (at: number) => `0198f1c2-6a1b-7c3d-8e4f-${String(at).padStart(12, '0')}`;
const [AXIS, OBJECTIVE, EMPTY, LATE] = [id(11), id(12), id(13), id(14)] as const;
const early = aRollUp({
  ...{ actions: 3, counted: 2, progress: 70 },
  heaps: { done: 1, running: 0, late: 1, toStart: 0, left: 1 },
  onTime: { inTime: 1, late: 1, untold: 2, rate: 50 },
});
const progress = someProgress({
  whole: early,
  parts: 2,
  headings: [
    { id: AXIS, parentId: null, number: '1', title: 'Agir tôt', ...early },
    { id: OBJECTIVE, parentId: AXIS, number: '1.1', title: 'Ouvrir', ...early },
    { id: EMPTY, parentId: null, number: '2', title: 'Se loger', ...aRollUp() },
  ],
  breakdowns: [
    { by: 'STATUS', overlapping: false, groups: [{ key: 'DROPPED', label: null, ...aRollUp({ actions: 1 }) }] },
    { by: 'TERRITORY', overlapping: true, groups: [{ key: id(20), label: 'Rivebourg', ...early }] },
    { by: 'THEME', overlapping: false, groups: [{ key: 'YOUTH', label: null, ...early }] },
    { by: 'FRAMEWORK', overlapping: false, groups: [{ key: 'PTSM.SOMATIC_CARE', label: null, ...early }] },
  ],
  late: [{ id: LATE, number: '1.1.1', title: 'Ouvrir un lieu', daysLate: 12, body: null, lead: null, partOf: 'Créer' }],
  lateCount: 1,
});

async function open(found: PlanProgress, at = '') {
  const membership = aMembership();
  const me = { accountId: membership.personId, email: 'a@exemple.fr', name: 'Camille Roussel', locale: 'fr' as const };
  const api = fakeApi();
  api.on(sessionsApi.me, { ...me, memberships: [membership] });
  api.on(bodiesApi.list, { items: [], total: 0 });
  const asked = api.on(planProgressApi.get, found);
  const drawn = await renderRoutes({ desk: planProgressRoutes }, `/clsm-de-rivebourg/plan/avancement${at}`);
  await screen.findByRole('heading', { level: 1, name: 'Avancement du plan' });
  return { ...drawn, asked };
}

it('says how far the whole is, then each heading under the one that holds it, and zero of nothing', async () => {
  await open(progress);
  const whole = await screen.findByRole('region', { name: 'Ensemble du plan' });
  expect(screen.getByRole('status')).toHaveTextContent('3 actions, 2 sous-actions, comptées dans leur action');
  expect(whole).toHaveTextContent(
    /70\s%\sd’avancement\s: la moyenne des 2 actions qui comptent. Une action est en retard/,
  );
  const chart = screen.getByRole('table', { name: 'Par axe et objectif', hidden: false });
  const lines = within(chart).getAllByRole('row').slice(1);
  expect(lines.map(({ textContent }) => textContent.replaceAll(/\s/g, ' '))).toEqual([
    '1 Agir tôt70 %3 actions',
    '1.1 Ouvrir70 %3 actions',
    '2 Se logersans objet0 action',
  ]);
  expect(within(chart).getAllByRole('progressbar')).toHaveLength(2);
});

it('says how dates were kept, and of how many nothing is known', async () => {
  await open(progress);
  const kept = await screen.findByRole('region', { name: 'Échéances tenues' });
  expect(kept).toHaveTextContent(/50\s%\sdes échéances tenues\s: 1 action terminée à temps, sur 2/);
  expect(kept).toHaveTextContent(/2 actions terminées n’ont pas d’échéance/);
});

it('names groups in the reader’s language, says when they overlap, and leads to what is late', async () => {
  await open(progress);
  expect(await screen.findByRole('table', { name: 'Par état' })).toHaveTextContent('Abandonnée1');
  const places = screen.getByRole('region', { name: 'Par commune ou secteur' });
  expect(places).toHaveTextContent(/leur somme dépasse le total/);
  expect(within(places).getByRole('img', { name: /^Rivebourg, 1 terminées, 0 en cours, 1 en retard/ })).toBeVisible();
  expect(screen.getByRole('region', { name: 'Par cadre' })).toHaveTextContent(/PTSM\s: /);
  expect(screen.getByText(/^sous-action de «\sCréer\s»$/)).toBeVisible();
  const late = screen.getByRole('link', { name: 'Ouvrir un lieu' });
  expect(late).toHaveAttribute('href', `/clsm-de-rivebourg/plan/actions/${LATE}`);
});

it('has all figures of a chart in its table, where unknown is a word', async () => {
  const { user } = await open(progress);
  const section = await screen.findByRole('region', { name: 'Par axe et objectif' });
  await user.click(within(section).getByText('Voir les données'));
  const [, table] = within(section).getAllByRole('table');
  const cells = within(table as HTMLElement)
    .getAllByRole('row')
    .at(-1)
    ?.querySelectorAll('th, td');
  expect([...(cells ?? [])].map(({ textContent }) => textContent)).toEqual([
    ...['2 Se loger', '0', '0', 'sans objet', '0', '0', '0', '0', '0', '0', '0', '0', 'sans objet'],
  ]);
});

it('keeps the filters of the plan, asks the API with them, and takes them off together', async () => {
  const { user, address, asked } = await open(progress, `?body=${AXIS}&text=lieu&only=LATE`);
  await waitFor(() => expect(asked.at(-1)?.input.query).toEqual({ body: AXIS, text: 'lieu' }));
  await user.click(screen.getByRole('button', { name: 'Retirer les filtres' }));
  await waitFor(() => expect(address()).toBe('/clsm-de-rivebourg/plan/avancement'));
});

it('of an empty plan shows no chart', async () => {
  await open(someProgress());
  expect(await screen.findByText(/Le plan est vide/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
