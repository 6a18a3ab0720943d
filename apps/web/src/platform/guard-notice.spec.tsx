import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { GuardNotice } from './guard-notice.tsx';

describe('the guard beside what is written', () => {
  it('says which passage names somebody’s health, and which identifies them', async () => {
    await render(<GuardNotice text="Lenoir a été hospitalisé. Le joindre au 06 12 34 56 78." known={['Lenoir']} />);
    expect(await screen.findByText(/Lenoir, « hospitalisé »/)).toBeVisible();
    expect(screen.getByText(/« 06 12 34 56 78 »/)).toBeVisible();
  });

  it('says nothing of an everyday line', async () => {
    const { container } = await render(<GuardNotice text="Mme Petit présente l’hôpital de jour." known={[]} />);
    expect(container).not.toHaveTextContent(/semble/);
  });
});
