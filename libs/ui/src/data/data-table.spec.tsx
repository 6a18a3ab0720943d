import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { type Column, DataTable } from './data-table.tsx';
import type { Sort } from './sort-header.tsx';

interface Row {
  id: string;
  title: string;
  due: string;
}
const ROWS: readonly Row[] = [
  { id: '1', title: 'Lieu d’écoute', due: '30 juin 2027' },
  { id: '2', title: 'Formation', due: '15 oct. 2026' },
];
const COLUMNS: readonly Column<Row>[] = [
  { id: 'title', header: 'Action', cell: ({ title }) => title, sortable: true },
  { id: 'due', header: 'Échéance', cell: ({ due }) => due },
];

function Plan({ onSort }: { onSort?: (sort: Sort) => void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selection = { chosen, onChange: setChosen, label: ({ title }: Row) => `Sélectionner ${title}` };
  const sort: Sort = { column: 'title', direction: 'asc' };
  return (
    <DataTable
      caption="Actions"
      columns={COLUMNS}
      rows={ROWS}
      rowId={({ id }) => id}
      selection={selection}
      sort={sort}
      onSort={onSort}
    />
  );
}

describe('table', () => {
  it('is named, and each row is named by its first column', () => {
    render(<Plan />);
    const table = screen.getByRole('table', { name: 'Actions' });
    expect(within(table).getByRole('rowheader', { name: 'Formation' })).toBeInTheDocument();
    expect(within(table).getByText('15 oct. 2026')).toHaveAttribute('data-label', 'Échéance');
  });

  it('tells the sort and asks for the other direction', async () => {
    const onSort = jest.fn();
    const { user } = render(<Plan onSort={onSort} />);
    expect(screen.getByRole('columnheader', { name: 'Action' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(screen.getByRole('button', { name: 'Action' }));
    expect(onSort).toHaveBeenCalledWith({ column: 'title', direction: 'desc' });
  });

  it('ticks one, then all, then none', async () => {
    const { user } = render(<Plan />);
    const all = screen.getByRole('checkbox', { name: 'Sélectionner les 2 lignes' });
    await user.click(screen.getByRole('checkbox', { name: 'Sélectionner Formation' }));
    expect(all).toBePartiallyChecked();
    await user.click(all);
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(3);
    await user.click(all);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toHaveLength(0);
  });
});
