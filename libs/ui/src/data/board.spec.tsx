import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { Board } from './board.tsx';

const COLUMNS = [
  { id: 'todo', label: 'À démarrer' },
  { id: 'run', label: 'En cours' },
  { id: 'late', label: 'En retard', closed: true },
];

function Plan({ onMove }: { onMove: (id: string, column: string) => void }) {
  const [items, setItems] = useState([
    { id: '1', title: 'Lieu d’écoute', column: 'todo' },
    { id: '2', title: 'Formation', column: 'late' },
  ]);
  const move = (id: string, column: string) => {
    onMove(id, column);
    setItems(items.map((item) => (item.id === id ? { ...item, column } : item)));
  };
  return (
    <Board
      label="Actions par étape"
      columns={COLUMNS}
      items={items}
      columnOf={({ column }) => column}
      nameOf={({ title }) => title}
      onMove={move}
    >
      {({ title }) => title}
    </Board>
  );
}

describe('board', () => {
  it('moves a card by its menu, says where it is and keeps the focus', async () => {
    const onMove = jest.fn();
    const { user } = render(<Plan onMove={onMove} />);
    await user.click(screen.getByRole('button', { name: /Lieu d’écoute$/, expanded: false }));
    await user.click(screen.getByRole('menuitem', { name: 'En cours' }));
    expect(onMove).toHaveBeenCalledWith('1', 'run');
    expect(within(screen.getByRole('grid', { name: 'En cours' })).getByRole('row')).toHaveTextContent('Lieu d’écoute');
    expect(screen.getByText('Lieu d’écoute : En cours')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('button', { name: /modifier.*Lieu d’écoute/ })).toHaveFocus());
  });

  it('does not offer a closed column, nor the one it is in', async () => {
    const { user } = render(<Plan onMove={() => undefined} />);
    await user.click(screen.getByRole('button', { name: /modifier.*Lieu d’écoute/ }));
    expect(screen.getAllByRole('menuitem').map((entry) => entry.textContent)).toEqual(['En cours']);
  });
});
