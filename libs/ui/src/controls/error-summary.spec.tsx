import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { render } from '../../test/render.tsx';
import { ErrorSummary, type FieldFault } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

const END: FieldFault = { field: 'end', message: 'Indiquez une heure de fin après 14 h.' };
const TITLE: FieldFault = { field: 'title', message: 'Remplissez ce champ.' };

function Form({ faults }: { faults: readonly FieldFault[] }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <ErrorSummary faults={attempt ? faults : []} attempt={attempt} />
      <TextField label="Intitulé" name="title" />
      <TextField label="Fin" name="end" />
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Envoyer
      </button>
    </>
  );
}

describe('error summary', () => {
  it('takes the focus at each attempt with two faults, and each line leads to its field', async () => {
    const { user } = render(<Form faults={[TITLE, END]} />);
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(screen.getByRole('region', { name: /2 points à corriger/ })).toHaveFocus();

    await user.click(screen.getByRole('link', { name: END.message }));
    expect(screen.getByLabelText('Fin')).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(screen.getByRole('region')).toHaveFocus();
  });

  it('does not show for one fault: its field takes the focus', async () => {
    const { user } = render(<Form faults={[END]} />);
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    expect(screen.getByLabelText('Fin')).toHaveFocus();
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });

  it('leaves the focus alone while faults are being mended', async () => {
    const { user, show } = render(<Form faults={[TITLE, END]} />);
    await user.click(screen.getByRole('button', { name: 'Envoyer' }));
    await user.click(screen.getByLabelText('Intitulé'));
    show(<Form faults={[END]} />);
    expect(screen.getByLabelText('Intitulé')).toHaveFocus();
  });
});
