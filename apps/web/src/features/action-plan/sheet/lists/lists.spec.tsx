import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { actionSheetPartsApi as api } from '@trame/contracts/action-sheet-parts';
import { organizationsApi } from '@trame/contracts/organizations';
import { fakeApi } from '../../../../../test/fake-api.ts';
import { COUNCIL_ID, render } from '../../../../../test/render.tsx';
import { aSheet } from '../../../../../test/samples/an-action-sheet.ts';
import { BudgetCard } from './budget.card.tsx';
import { IndicatorsCard } from './indicators.card.tsx';
import { MilestonesCard } from './milestones.card.tsx';

const id = COUNCIL_ID;
const money = (year: number | null, requestedCents: number | null, grantedCents: number | null) => ({
  ...{ id: crypto.randomUUID(), version: 1, label: 'Poste', year, funderId: id, funder: 'ARS' },
  ...{ requestedCents, grantedCents, spentCents: null },
});

it('sums money by year and says "au moins" where an amount is unknown', async () => {
  const budget = [money(2026, 1_500_000, 1_000_000), money(2027, 2_000_000, null), money(2027, null, null)];
  await render(<BudgetCard sheet={aSheet({ budget, mayChange: false })} />);
  const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));
  expect(row('Total').getByText(/au moins 35\s000\s€/)).toBeVisible();
  expect(row('Total').getByText(/au moins 10\s000\s€/)).toBeVisible();
  expect(row('2026').getByText(/^15\s000\s€$/)).toBeVisible();
  expect(row('2027').getAllByText('Inconnu')).toHaveLength(2);
  expect(screen.queryByRole('button')).toBeNull();
});

it('sends an amount in cents, and what is left empty as unknown', async () => {
  const server = fakeApi();
  server.on(organizationsApi.list, { items: [], total: 0 });
  const heard = server.on(api.putBudgetLine, ({ input }) => ({ ...input.body, id, version: 1, funder: null }));
  const { user } = await render(<BudgetCard sheet={aSheet()} />);
  await user.click(screen.getByRole('button', { name: 'Ajouter une ligne' }));
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect((await screen.findAllByText(/Remplissez ce champ/)).length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText(/Objet/), 'Poste');
  await user.type(screen.getByLabelText(/Demandé, en euros/), 'beaucoup');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect((await screen.findAllByText(/Indiquez un nombre/)).length).toBeGreaterThan(0);
  await user.clear(screen.getByLabelText(/Demandé, en euros/));
  await user.type(screen.getByLabelText(/Demandé, en euros/), '1 250,50');
  await user.type(screen.getByLabelText(/Année/), '2027');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.input.body).toEqual({
    ...{ label: 'Poste', year: 2027, funderId: null },
    ...{ requestedCents: 125_050, grantedCents: null, spentCents: null },
  });
  expect(heard[0]?.headers['if-match']).toBe('"0"');
});

const indicator = {
  ...{ id, version: 1, label: 'Jeunes reçus', unit: 'jeunes', baseline: 0, target: 120, targetText: null },
  source: 'Registre',
  measurements: [
    { id: crypto.randomUUID(), version: 1, value: 30, measuredOn: '2026-06-30', note: null },
    { id: crypto.randomUUID(), version: 1, value: 60, measuredOn: '2026-11-15', note: 'Trois mois' },
  ],
};

it('draws an indicator with its sentence, and gives the same figures as a table', async () => {
  const { user } = await render(<IndicatorsCard sheet={aSheet({ indicators: [indicator], mayChange: false })} />);
  expect(
    screen.getByRole('img', { name: /Jeunes reçus 60 jeunes le 15 novembre 2026.*120 jeunes.*50\s%/ }),
  ).toBeVisible();
  await user.click(screen.getByText('Voir les données'));
  const table = screen.getByRole('table', { name: /Mesures\s: Jeunes reçus/ });
  expect(within(table).getByRole('row', { name: /15 novembre 2026 60 jeunes Trois mois/ })).toBeVisible();
});

it('adds a measurement of today under its indicator', async () => {
  const heard = fakeApi().on(api.putMeasurement, ({ input }) => ({ ...input.body, id, version: 1 }));
  const { user } = await render(<IndicatorsCard sheet={aSheet({ indicators: [indicator] })} />);
  await user.click(screen.getByRole('button', { name: /Ajouter une mesure/ }));
  await user.type(screen.getByLabelText(/Valeur, en jeunes/), '75,5');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.input).toMatchObject({
    params: { indicatorId: id },
    body: { value: 75.5, measuredOn: '2026-11-30', note: null },
  });
});

it('ticks a milestone in place, says a late one, and shows both texts when somebody changed it', async () => {
  const server = fakeApi();
  const line = { id, version: 2, title: 'Le local est loué', dueOn: '2026-10-01', done: false };
  const heard = server.on(api.putMilestone, { ...line, done: true, version: 3 });
  const { user } = await render(<MilestonesCard sheet={aSheet({ milestones: [line] })} />);
  expect(screen.getByText(/attendu le 1er octobre 2026/)).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Le local est loué' }));
  await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ done: true }));
  server.refuse(api.putMilestone, 'VERSION_STALE', undefined, { ...line, title: 'Le bail est signé', version: 4 });
  await user.click(screen.getByRole('button', { name: /Modifier/ }));
  await user.type(screen.getByLabelText(/Ce qui doit être atteint/), ' et ouvert');
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByRole('alertdialog')).toBeVisible();
  expect(screen.getByText('Le bail est signé')).toBeVisible();
});
