import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { readComfort, startComfort } from './comfort.ts';
import { ComfortButton } from './comfort-button.tsx';

const root = document.documentElement;

describe('reading comfort', () => {
  beforeEach(() => localStorage.clear());

  it('applies at once and is there at the next visit', async () => {
    const { user } = render(<ComfortButton />);
    await user.click(screen.getByRole('button', { name: 'Confort de lecture' }));
    await user.click(screen.getByLabelText('130 %'));
    await user.click(screen.getByLabelText('Sombres'));
    await user.click(screen.getByLabelText('Souligner tous les liens'));
    expect(root.dataset).toMatchObject({ text: '130', theme: 'dark', links: 'underlined', motion: 'normal' });

    for (const key of Object.keys(root.dataset)) delete root.dataset[key];
    startComfort();
    expect(root.dataset).toMatchObject({ text: '130', theme: 'dark', links: 'underlined' });
  });

  it('closes by Esc and gives the focus back', async () => {
    const { user } = render(<ComfortButton />);
    const button = screen.getByRole('button', { name: 'Confort de lecture' });
    await user.click(button);
    await user.click(screen.getByLabelText('Réduire les animations'));
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    expect(screen.queryByLabelText('Réduire les animations')).not.toBeInTheDocument();
  });

  it.each(['{', 'null', '"dark"', '{"theme":"pink","text":115}'])('survives a stored %s', (stored) => {
    expect(readComfort({ getItem: () => stored })).toMatchObject({ theme: 'system', text: '100' });
  });

  it('survives a storage that refuses', () => {
    const refusing = {
      getItem: () => {
        throw new Error('denied');
      },
    };
    expect(readComfort(refusing).theme).toBe('system');
  });
});
