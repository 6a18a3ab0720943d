import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { ReorderList } from './reorder-list.tsx';

const POINTS = ['Accueil', 'Plan', 'Logement'].map((title) => ({ id: title.toLowerCase(), title }));

function Agenda({ onReorder }: { onReorder?: (ids: readonly string[]) => void }) {
  const [items, setItems] = useState(POINTS);
  const reorder = (ids: readonly string[]) => {
    onReorder?.(ids);
    setItems(ids.flatMap((id) => items.filter((item) => item.id === id)));
  };
  return (
    <ReorderList label="Points" items={items} nameOf={({ title }) => title} onReorder={reorder}>
      {({ title }) => title}
    </ReorderList>
  );
}

const menuOf = (title: string) => screen.getByRole('button', { name: `Déplacer ou modifier\u00a0: ${title}` });

describe('list put in order by hand', () => {
  it('moves by the menu of the line, says the new place and keeps the focus', async () => {
    const { user } = render(<Agenda />);
    await user.click(menuOf('Plan'));
    await user.click(screen.getByRole('menuitem', { name: 'Monter' }));
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['Plan', 'Accueil', 'Logement']);
    expect(screen.getByText('Plan : place 1 sur 3')).toBeInTheDocument();
    await waitFor(() => expect(menuOf('Plan')).toHaveFocus());
  });

  it('does not offer to go further than the ends', async () => {
    const onReorder = jest.fn();
    const { user } = render(<Agenda onReorder={onReorder} />);
    await user.click(menuOf('Accueil'));
    const up = screen.getByRole('menuitem', { name: 'Monter' });
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await user.click(up);
    expect(onReorder).not.toHaveBeenCalled();
  });

  it('leaves Enter to what stands in a line', async () => {
    const onOpen = jest.fn();
    const { user } = render(
      <ReorderList label="Points" items={POINTS} nameOf={({ title }) => title} onReorder={jest.fn()}>
        {({ title }) => (
          <button type="button" onClick={() => onOpen(title)}>
            Depuis la dernière fois
          </button>
        )}
      </ReorderList>,
    );
    screen.getAllByRole('button', { name: 'Depuis la dernière fois' })[1]?.focus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith('Plan');
  });
});
