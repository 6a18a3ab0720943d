import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ImportPreview, ImportRow } from '@trame/contracts/import-preview';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import { NO_PART } from '@trame/domain/imports/column-part';
import type { ColumnField } from '@trame/domain/imports/columns';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { PreviewStep } from './preview-step.tsx';

const AMOUNTS = { requestedCents: null, grantedCents: null, spentCents: null };
const ACTION: NonNullable<ImportRow['action']> = {
  ...{ axis: '1 Jeunes', objective: '', number: '1.1', title: 'Un lieu', leads: [], body: '', status: 'IN_PROGRESS' },
  ...{ startsOn: null, dueOn: null, dueText: '' },
  budget: [
    {
      ...AMOUNTS,
      becomes: 'UPDATE',
      year: 2026,
      funder: 'ARS',
      label: 'Poste',
      requestedCents: 300_000,
      grantedCents: 0,
    },
    { ...AMOUNTS, becomes: 'CREATE', year: null, funder: '', label: 'à voir' },
  ],
  indicators: [
    {
      ...{ becomes: 'SAME', label: 'Jeunes reçus', unit: 'jeunes', baseline: 0, target: 50, targetText: '' },
      ...{ source: 'Registre', measurements: [{ becomes: 'CREATE', value: 12.5, measuredOn: '2026-12-31', note: '' }] },
    },
  ],
  milestones: [{ becomes: 'SAME', title: 'Local loué', dueOn: '2027-03-31', done: true }],
};
const aRow = (line: number, kind: ImportRow['kind'], action: ImportRow['action']): ImportRow => ({
  ...{ line, kind, outcome: 'MATCH', decided: false, proposal: 'CREATE', match: null },
  ...{ cells: ['', '500 €'], person: null, action, issues: [] },
});
const column = (field: ColumnField, heading: string, part = {}) => ({
  ...{ field, heading, part: { ...NO_PART, ...part }, samples: ['500 €'], filled: 1, isRecalled: false },
});
const PREVIEW: ImportPreview = {
  ...{ sheet: 0, header: 0, firstLines: ['Action · Budget 2026'], organizations: [], acceptedBefore: null },
  sheets: [
    { name: 'Plan', rows: 3 },
    { name: 'Budget', rows: 4 },
  ],
  columns: [
    column('ACTION', 'Action'),
    column('BUDGET', 'ARS demandé 2026', { year: 2026, funder: 'ARS' }),
    column('INDICATOR', 'Indicateur 2', { rank: 2 }),
    column('TARGET', 'Cible 2', { rank: 2 }),
  ],
  figureSheets: [
    {
      ...{ sheet: 1, name: 'Budget', isRead: true, lines: 2 },
      issues: [
        { code: 'FIGURES_WITHOUT_ACTION', level: 'UNKNOWN', column: null, text: '7.7', proposal: null, line: 4 },
      ],
    },
  ],
  rows: [aRow(2, 'ACTION', ACTION), aRow(3, 'CONTINUED', null)],
  consequences: {
    ...{ people: 0, completed: 0, organizations: 0, bodies: 0, seats: 0, mandates: 0, officers: 0, axes: 0 },
    ...{ objectives: 0, actions: 0, budgetLines: 1, indicators: 0, measurements: 1, milestones: 0, updated: 1 },
  },
};
const DRAFT: ImportDetail = {
  ...{ id: '0198f1c2-6a1b-7c3d-8e4f-000000000009', version: 3, kind: 'PLAN', state: 'DRAFT', fileName: 'plan.xlsx' },
  ...{ createdAt: '2026-11-21T09:00:00Z', acceptedAt: null, undoUntil: null, preview: PREVIEW, report: null },
};

describe('the lists of an action in the preview', () => {
  const drawn = () => render(<PreviewStep detail={DRAFT} preview={PREVIEW} />);

  it('are read line by line, each with what it becomes', async () => {
    fakeApi();
    await drawn();
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll(/\s/gu, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        '2026 · ARS · Poste · demandé 3 000 €, accordé 0 € mis à jour',
        'à voir · montant inconnu nouveau',
        'Jeunes reçus · jeunes · départ 0 · cible 50 · source : Registre · 12,5 le 31/12/2026 mis à jour',
        'Local loué · 31/03/2027 · atteint inchangé',
      ]),
    );
    expect(
      screen.getByRole('button', { name: 'Créer 1 ligne de budget et 1 mesure, mettre à jour 1 ligne' }),
    ).toBeVisible();
  });

  it('say what found no place on the other sheets, and offer nothing to create from the line of another action', async () => {
    fakeApi();
    const { user } = await drawn();
    expect(screen.getByText('Budget, ligne 4')).toBeVisible();
    expect(screen.getByText(/Aucune action ne porte ce numéro/)).toBeVisible();
    expect(screen.getByText('Suite d’une action')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Décision pour la ligne 3' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Corriger la ligne 3',
      'Ignorer cette ligne',
    ]);
  });
});

describe('the columns of lists', () => {
  const drawn = () => render(<ColumnsStep detail={DRAFT} preview={PREVIEW} />);
  const parts = [NO_PART, { ...NO_PART, year: 2026, funder: 'ARS' }, { ...NO_PART, rank: 2 }, { ...NO_PART, rank: 2 }];
  const columns = ['ACTION', 'BUDGET', 'INDICATOR', 'TARGET'];

  it('are named together: those of one amount, those of one indicator', async () => {
    fakeApi();
    await drawn();
    const groups = within(screen.getByRole('region', { name: 'Colonnes lues ensemble' })).getAllByRole('listitem');
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'Budget 2026 ARS ARS demandé 2026',
      'Indicateur 2 Indicateur 2 et Cible 2',
    ]);
  });

  it('take another funder or number, and keep what was said of the others', async () => {
    const heard = fakeApi().on(importsApi.arrange, DRAFT);
    const { user } = await drawn();
    const funder = screen.getByLabelText('Financeur (ARS demandé 2026)');
    await user.clear(funder);
    await user.type(funder, ' CAF ');
    await user.tab();
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ columns, figureSheets: [1] }));
    expect(heard[0]?.input.body.parts).toEqual(parts.with(1, { ...NO_PART, year: 2026, funder: 'CAF' }));
  });

  it('come with the other sheets, which can be left aside', async () => {
    const heard = fakeApi().on(importsApi.arrange, DRAFT);
    const { user } = await drawn();
    const sheets = within(screen.getByRole('group', { name: 'Autres feuilles du classeur' }));
    await user.click(sheets.getByRole('checkbox', { name: 'Budget (2 lignes retrouvées)' }));
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ columns, parts, figureSheets: [] }));
  });

  it('say why nothing happened', async () => {
    fakeApi().refuse(importsApi.arrange, 'VERSION_STALE');
    const { user } = await drawn();
    await user.click(screen.getByRole('checkbox', { name: /Budget/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Une autre personne a modifié cet élément');
  });

  it('say where they are read as before, and go back to what the headings say', async () => {
    const heard = fakeApi().on(importsApi.arrange, DRAFT);
    const recalled = PREVIEW.columns.map((one, index) => ({ ...one, isRecalled: index === 2 }));
    const { user } = await render(<ColumnsStep detail={DRAFT} preview={{ ...PREVIEW, columns: recalled }} />);
    expect(screen.getByText('Une colonne est lue comme dans un import précédent.')).toBeVisible();
    expect(screen.getAllByText('Comme dans un import précédent')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Lire d’après les titres seuls' }));
    await waitFor(() => expect(heard[0]?.input.body).toMatchObject({ columns: null, recall: false }));
  });

  it('say nothing of it where nothing is recalled', async () => {
    fakeApi();
    await drawn();
    expect(screen.queryByText(/import précédent/)).not.toBeInTheDocument();
  });
});
