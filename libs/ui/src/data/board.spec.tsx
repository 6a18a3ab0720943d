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

const many = Array.from({ length: 75 }, (_, place) => ({
  id: String(place),
  title: `Action ${place}`,
  column: 'todo',
}));

/** A plan too long to be drawn at once; the first action is somebody else's. */
function LongPlan({ only }: { only?: string | undefined }) {
  const [items, setItems] = useState(many);
  return (
    <Board
      label="Actions par étape"
      columns={COLUMNS}
      items={items}
      columnOf={({ column }) => column}
      nameOf={({ title }) => title}
      movable={({ id }) => id !== '0'}
      only={only}
      onMove={(id, column) => setItems(items.map((item) => (item.id === id ? { ...item, column } : item)))}
    >
      {({ title }) => title}
    </Board>
  );
}

describe('board', () => {
  it('draws the first cards, and fifty more each time they are asked for', async () => {
    const { user } = render(<LongPlan />);
    const cards = () => within(screen.getByRole('grid', { name: 'À démarrer' })).getAllByRole('row').length;
    expect(cards()).toBe(20);
    await user.click(screen.getByRole('button', { name: /Voir 50 de plus/ }));
    expect(cards()).toBe(70);
    await user.click(screen.getByRole('button', { name: /Voir 5 de plus/ }));
    expect(cards()).toBe(75);
    expect(screen.queryByRole('button', { name: /de plus/ })).toBeNull();
  });

  it('offers a card the columns that accept it alone', async () => {
    const { user } = render(
      <Board
        label="Actions par étape"
        columns={COLUMNS}
        items={[{ id: '1', title: 'Lieu d’écoute', column: 'run' }]}
        columnOf={({ column }) => column}
        nameOf={({ title }) => title}
        accepts={(_, column) => column !== 'todo'}
        onMove={() => undefined}
        menu={() => [{ label: 'x', entries: [{ id: 'open', label: 'Ouvrir' }] }]}
      >
        {({ title }) => title}
      </Board>,
    );
    await user.click(screen.getByRole('button', { name: /Lieu d’écoute/, expanded: false }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['Ouvrir']);
  });

  it('offers no move of a card that is not this reader’s', () => {
    render(<LongPlan />);
    expect(screen.getByRole('button', { name: 'Déplacer Action 0' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /modifier.*Action 0$/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Déplacer Action 1' })).toBeEnabled();
  });

  it('draws one column where there is room for one, and still moves to the others', async () => {
    const { user } = render(<LongPlan only="todo" />);
    expect(screen.getAllByRole('grid')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /modifier.*Action 1$/ }));
    await user.click(screen.getByRole('menuitem', { name: 'En cours' }));
    expect(await screen.findByText('Action 1 : En cours')).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: 'Action 1' })).toBeNull();
  });

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
