import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { type CellYear, cellsApi } from '@trame/contracts/cells';
import { type CellCounts, cellFormOn } from '@trame/domain/cells/cell-form';
import { exactAccount, maskedAccount } from '@trame/domain/cells/cell-secrecy';
import { fakeApi } from '../../../../test/fake-api.ts';
import { render } from '../../../../test/render.tsx';
import { CellYearTab } from './cell-year-tab.tsx';

const FORM = cellFormOn('2026-12-31');
const COUNTS: CellCounts = {
  SITUATION_NEW: 12,
  SITUATION_KNOWN: 9,
  THEME_HOUSING: 14,
  THEME_ISOLATION: 4,
  THEME_SQUALOR: 3,
};

async function read(change: Partial<CellYear>) {
  const { edition, source } = FORM;
  const year: CellYear = { year: 2026, years: [2026, 2025], edition, source, meetings: 3, exact: false, account: null };
  fakeApi().on(cellsApi.year, { ...year, ...change });
  await render(<CellYearTab bodyId="0198f1c2-6a1b-7c3d-8e4f-000000000020" />);
}

describe('the year of a situation cell', () => {
  it('tells every number to those who count', async () => {
    await read({ exact: true, account: exactAccount(FORM, COUNTS) });
    expect(await screen.findByRole('heading', { name: /21\ssituations présentées en 3\sséances/ })).toBeVisible();
    expect(screen.getByRole('row', { name: 'Incurie, encombrement 3' })).toBeVisible();
    expect(screen.getByText(/Vous lisez les nombres exacts/)).toBeVisible();
  });

  it('hides small numbers, and those that would betray them, from others', async () => {
    await read({ account: maskedAccount(FORM, COUNTS) });
    expect(await screen.findByRole('row', { name: /Logement, risque d’expulsion 14/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Incurie, encombrement moins de 5/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Bailleur non communiqué/ })).toBeVisible();
  });

  it('says why there is nothing yet, and when the cell did not meet', async () => {
    await read({});
    expect(await screen.findByText(/Les nombres paraissent une fois l’année finie/)).toBeVisible();
    await read({ meetings: 0 });
    expect(await screen.findByText('La cellule n’a pas siégé en 2026.')).toBeVisible();
  });
});
