import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { ComboBox } from './combo-box.tsx';
import type { Option } from './options.tsx';

const PEOPLE: readonly Option[] = [
  { id: '1', label: 'Nadia Belkacem' },
  { id: '2', label: 'Élodie Vasseur' },
];

function Pilot({ onCreate, onChange }: { onCreate?: (name: string) => void; onChange?: (id: string | null) => void }) {
  const [value, setValue] = useState<Option | null>(null);
  const choose = (option: Option | null) => {
    setValue(option);
    onChange?.(option?.id ?? null);
  };
  return <ComboBox label="Pilote" options={PEOPLE} value={value} onChange={choose} onCreate={onCreate} />;
}

const lines = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('combobox', () => {
  it('finds without accents and chooses by keyboard', async () => {
    const onChange = jest.fn();
    const { user } = render(<Pilot onChange={onChange} />);
    await user.type(screen.getByRole('combobox', { name: 'Pilote' }), 'elo');
    expect(lines()).toEqual(['Élodie Vasseur']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('2');
    expect(screen.getByRole('combobox')).toHaveValue('Élodie Vasseur');
  });

  it('offers to create the name that nobody bears', async () => {
    const onCreate = jest.fn();
    const { user } = render(<Pilot onCreate={onCreate} />);
    await user.type(screen.getByRole('combobox'), 'Julien Prat');
    expect(lines()).toEqual(['Créer «\u00a0Julien Prat\u00a0»']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onCreate).toHaveBeenCalledWith('Julien Prat');
  });

  it('does not offer to create a name already there', async () => {
    const { user } = render(<Pilot onCreate={() => undefined} />);
    await user.type(screen.getByRole('combobox'), 'nadia belkacem');
    expect(lines()).toEqual(['Nadia Belkacem']);
  });

  it('says when nothing matches', async () => {
    const { user } = render(<Pilot />);
    await user.type(screen.getByRole('combobox'), 'zzz');
    expect(screen.getByText('Aucun résultat')).toBeInTheDocument();
  });

  it('forgets the choice when the text is erased', async () => {
    const onChange = jest.fn();
    const { user } = render(<Pilot onChange={onChange} />);
    await user.type(screen.getByRole('combobox'), 'elo{ArrowDown}{Enter}');
    await user.clear(screen.getByRole('combobox'));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});
