import { expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { SettledSearch } from './settled-search.tsx';

const asked: string[] = [];

/** A list whose address holds the search, with a button that clears it. */
function Searched() {
  const [text, set] = useState('lille');
  const search = (words: string) => {
    asked.push(words);
    set(words);
  };
  return (
    <>
      <SettledSearch label="Chercher" value={text} onSearch={search} />
      <button type="button" onClick={() => set('')}>
        Retirer
      </button>
    </>
  );
}

it('asks once for what was typed, and not again for what was cleared from elsewhere', async () => {
  await render(<Searched />);
  const user = userEvent.setup();
  const box = screen.getByRole('searchbox', { name: 'Chercher' });
  await user.clear(box);
  await user.type(box, 'roubaix');
  await waitFor(() => expect(asked.at(-1)).toBe('roubaix'));
  const before = asked.length;
  await user.click(screen.getByRole('button', { name: 'Retirer' }));
  await waitFor(() => expect(box).toHaveValue(''));
  await user.type(box, 'lens');
  await waitFor(() => expect(asked.at(-1)).toBe('lens'));
  expect(asked.slice(before)).toEqual(['lens']);
});
