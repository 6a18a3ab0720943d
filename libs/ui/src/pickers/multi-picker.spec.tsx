import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { MultiPicker } from './multi-picker.tsx';
import type { Option } from './options.tsx';

const PEOPLE: readonly Option[] = [
  { id: '1', label: 'Nadia Belkacem' },
  { id: '2', label: 'Nadège Morvan' },
];

function Pilots() {
  const [chosen, setChosen] = useState<readonly Option[]>([]);
  const create = (label: string) => setChosen([...chosen, { id: label, label }]);
  return <MultiPicker label="Pilotes" options={PEOPLE} chosen={chosen} onChange={setChosen} onCreate={create} />;
}

const chosen = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

describe('several people', () => {
  it('adds, no longer offers the one added, and starts again from an empty text', async () => {
    const { user } = render(<Pilots />);
    await user.type(screen.getByRole('combobox'), 'nadia{ArrowDown}{Enter}');
    expect(chosen()).toEqual(['Nadia Belkacem']);
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.type(screen.getByRole('combobox'), 'na');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toContain('Nadège Morvan');
    expect(screen.queryByRole('option', { name: /Nadia/ })).not.toBeInTheDocument();
  });

  it('creates, removes, and keeps the focus in the field', async () => {
    const { user } = render(<Pilots />);
    await user.type(screen.getByRole('combobox'), 'Zoé Martin{ArrowDown}{Enter}');
    expect(chosen()).toEqual(['Zoé Martin']);
    await user.click(screen.getByRole('button', { name: 'Retirer Zoé Martin' }));
    expect(chosen()).toEqual([]);
    expect(screen.getByRole('combobox')).toHaveFocus();
  });
});
