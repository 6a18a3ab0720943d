import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import type { ImportConsequences, ImportPreview, ImportRow } from '@trame/contracts/import-preview';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import { NO_PART } from '@trame/domain/imports/column-part';
import { fakeApi } from '../../../test/fake-api.ts';
import { render } from '../../../test/render.tsx';
import { PreviewStep } from './preview-step.tsx';

const PERSON = {
  organization: 'CCAS',
  jobTitle: 'Directrice',
  college: 'SOCIAL',
  mails: ['f.aubry@exemple.fr'],
} as const;

const aRow = (line: number, name: string, more: Partial<ImportRow> = {}): ImportRow => ({
  line,
  kind: 'PERSON',
  outcome: 'CREATE',
  decided: false,
  proposal: 'CREATE',
  match: null,
  cells: ['CCAS', name],
  person: { ...PERSON, name, mails: [...PERSON.mails], phone: null, since: null, memberships: [] },
  action: null,
  issues: [],
  ...more,
});
const waiting: Partial<ImportRow> = {
  outcome: 'CHECK',
  proposal: 'MATCH',
  match: { reason: 'SAME_NAME_AND_MAIL', personId: null, line: 4, name: 'Françoise Aubry, CCAS' },
};
const NOTHING = {
  ...{ people: 0, completed: 0, organizations: 0, bodies: 0, seats: 0, mandates: 0, officers: 0 },
  ...{ axes: 0, objectives: 0, actions: 0, budgetLines: 0, indicators: 0, measurements: 0, milestones: 0, updated: 0 },
};
const TWO_PEOPLE = { ...NOTHING, people: 2, organizations: 1 };
const aPreview = (rows: ImportRow[], consequences: ImportConsequences = TWO_PEOPLE): ImportPreview => ({
  sheet: 0,
  header: 0,
  sheets: [{ name: '', rows: rows.length + 1 }],
  firstLines: ['Structure · Nom complet'],
  columns: [
    { field: 'ORGANIZATION', part: NO_PART, heading: 'Structure', samples: ['CCAS'], filled: 2, isRecalled: false },
    { field: 'FULL_NAME', part: NO_PART, heading: 'Nom complet', samples: [], filled: 2, isRecalled: false },
  ],
  rows,
  figureSheets: [],
  organizations: [],
  consequences,
  acceptedBefore: null,
});
const aDraft = (rows: ImportRow[]): ImportDetail => ({
  id: '0198f1c2-6a1b-7c3d-8e4f-000000000009',
  version: 3,
  kind: 'DIRECTORY',
  state: 'DRAFT',
  fileName: 'annuaire.xlsx',
  createdAt: '2026-11-21T09:00:00Z',
  acceptedAt: null,
  undoUntil: null,
  preview: aPreview(rows),
  report: null,
});

const drawn = (rows: ImportRow[], at?: string) =>
  render(<PreviewStep detail={aDraft(rows)} preview={aPreview(rows)} />, at === undefined ? {} : { at });

describe('the preview of an import', () => {
  it('says what the acceptance creates, and sends it with the version on screen', async () => {
    const api = fakeApi();
    const rows = [aRow(4, 'Françoise Aubry')];
    const heard = api.on(importsApi.accept, { ...aDraft(rows), state: 'ACCEPTED', version: 4 });
    const { user } = await drawn(rows);
    await user.click(screen.getByRole('button', { name: 'Créer 2 personnes et 1 organisme' }));
    await waitFor(() => expect(heard[0]?.input.body).toEqual({ version: 3 }));
    expect(heard[0]?.headers['idempotency-key']).toBeTruthy();
  });

  it.each([
    ['Compléter 20 fiches', { ...NOTHING, completed: 20 }],
    ['Créer 2 personnes et 1 organisme, compléter 1 fiche', { ...TWO_PEOPLE, completed: 1 }],
    ['Créer 3 mandats sur des sièges existants et 1 référence de groupe', { ...NOTHING, mandates: 3, officers: 1 }],
    ['Créer 12 lignes de budget et 8 indicateurs', { ...NOTHING, budgetLines: 12, indicators: 8 }],
    ['Créer 1 jalon, mettre à jour 2 lignes', { ...NOTHING, milestones: 1, updated: 2 }],
    ['Mettre à jour 1 ligne', { ...NOTHING, updated: 1 }],
    ['Rien à écrire : terminer', NOTHING],
  ])('names all that the acceptance changes: %s', async (name, consequences) => {
    fakeApi();
    const rows = [aRow(4, 'Françoise Aubry')];
    await render(<PreviewStep detail={aDraft(rows)} preview={aPreview(rows, consequences)} />);
    expect(screen.getByRole('button', { name: name.replace(' :', '\u00a0:') })).toBeVisible();
  });

  it('waits while a line waits, and follows every proposal in one press', async () => {
    const heard = fakeApi().on(importsApi.decide, aDraft([]));
    const { user } = await drawn([aRow(4, 'Françoise Aubry'), aRow(36, 'Françoise Aubry', waiting)]);
    expect(screen.queryByRole('button', { name: /^Créer 2/ })).not.toBeInTheDocument();
    expect(screen.getByText('1 ligne attend votre choix')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Suivre/ }));
    await waitFor(() => expect(heard[0]?.input.body.followProposals).toBe(true));
  });

  it('matches one line with another in one press', async () => {
    const heard = fakeApi().on(importsApi.decide, aDraft([]));
    const { user } = await drawn([aRow(36, 'Françoise Aubry', waiting)]);
    await user.click(screen.getByRole('button', { name: /Rapprocher de Françoise Aubry/ }));
    const decision = { action: 'MATCH', personId: null, line: 4 };
    await waitFor(() => expect(heard[0]?.input.body.rows).toEqual([{ line: 36, decision }]));
  });

  it('offers nothing to create from a line that holds nobody', async () => {
    fakeApi();
    const { user } = await drawn([aRow(25, '', { kind: 'SECTION', outcome: 'SKIP' })]);
    await user.click(screen.getByRole('button', { name: 'Décision pour la ligne 25' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Corriger la ligne 25',
      'Ignorer cette ligne',
    ]);
  });

  it('sends only the cells that were corrected', async () => {
    const heard = fakeApi().on(importsApi.decide, aDraft([]));
    const { user } = await drawn([aRow(4, 'Francoise Aubry')]);
    await user.click(screen.getByRole('button', { name: 'Décision pour la ligne 4' }));
    await user.click(screen.getByRole('menuitem', { name: 'Corriger la ligne 4' }));
    const dialog = screen.getByRole('dialog', { name: 'Corriger la ligne 4' });
    await user.clear(within(dialog).getByLabelText('Nom complet'));
    await user.type(within(dialog).getByLabelText('Nom complet'), 'Françoise Aubry');
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer' }));
    const corrections = [{ column: 1, text: 'Françoise Aubry' }];
    await waitFor(() => expect(heard[0]?.input.body.rows).toEqual([{ line: 4, corrections }]));
  });

  it('says why nothing happened, and keeps the preview', async () => {
    fakeApi().refuse(importsApi.decide, 'VERSION_STALE');
    const { user } = await drawn([aRow(36, 'Françoise Aubry', waiting)]);
    await user.click(screen.getByRole('button', { name: /Rapprocher/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Une autre personne a modifié cet élément');
    expect(screen.getByRole('table')).toBeVisible();
  });

  it('shows the lines the address asks for, and how to see the others', async () => {
    fakeApi();
    const { user, address } = await drawn([aRow(4, 'Françoise Aubry')], '/clsm/import/x?afficher=a-verifier');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Retirer le filtre' }));
    expect(address()).toBe('/clsm/import/x');
    expect(screen.getByRole('table')).toBeVisible();
  });

  it('turns the pages of 500 lines', async () => {
    fakeApi();
    const { user } = await drawn(Array.from({ length: 500 }, (_, index) => aRow(index + 2, `Personne ${index + 2}`)));
    expect(screen.getAllByRole('row')).toHaveLength(51);
    await user.click(screen.getByRole('button', { name: 'Lignes suivantes' }));
    expect(screen.getByText('Lignes 51 à 100 sur 500')).toBeVisible();
    expect(screen.getByText('Personne 52')).toBeVisible();
  });

  it('says so when there is no line under the headings', async () => {
    fakeApi();
    await drawn([]);
    expect(screen.getByText(/Aucune ligne sous les titres/)).toBeVisible();
  });
});
