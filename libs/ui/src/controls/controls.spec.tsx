import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { Button } from './button.tsx';
import { Checkbox, Switch } from './choice.tsx';
import { RadioGroup } from './fieldset.tsx';
import { NumberField, TextField } from './text-field.tsx';

describe('button', () => {
  it('says that work is under way, keeps the focus and no longer answers', async () => {
    const onClick = jest.fn();
    const { user, show } = render(<Button onClick={onClick}>Approuver</Button>);
    await user.click(screen.getByRole('button', { name: 'Approuver' }));
    show(
      <Button pending onClick={onClick}>
        Approuver
      </Button>,
    );
    const busy = screen.getByRole('button', { name: /Envoi…/ });
    await user.click(busy);
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(busy).toHaveFocus();
  });

  it('does not send its form twice', async () => {
    const onSubmit = jest.fn();
    const { user } = render(
      <form onSubmit={onSubmit}>
        <Button type="submit" pending>
          Envoyer
        </Button>
      </form>,
    );
    await user.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('fields', () => {
  it('tie their hint and their fault to the control', () => {
    render(<TextField label="Fin" hint="Heure de fin." error="Indiquez une heure après 14 h." optional />);
    const input = screen.getByRole('textbox', { name: 'Fin (facultatif)' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('Heure de fin. Indiquez une heure après 14 h.');
  });

  it('are valid and undescribed without hint nor fault', () => {
    render(<NumberField label="Durée" unit="minutes" />);
    const input = screen.getByRole('spinbutton', { name: 'Durée' });
    expect(input).toBeValid();
    expect(input).not.toHaveAttribute('aria-describedby');
  });
});

describe('choices', () => {
  it('show that some are ticked, and the ref of a form still reaches the box', () => {
    const ref = jest.fn<(input: HTMLInputElement | null) => void>();
    render(<Checkbox label="Toutes" indeterminate ref={ref} />);
    expect(screen.getByRole('checkbox')).toBePartiallyChecked();
    expect(ref.mock.lastCall?.[0]).toBe(screen.getByRole('checkbox'));
  });

  it('a switch is one', () => {
    render(<Switch label="Quorum" defaultChecked />);
    expect(screen.getByRole('switch', { name: 'Quorum' })).toBeChecked();
  });

  it('a group is named by its legend and described by its fault', async () => {
    const options = [
      { value: 'here', label: 'Sur place' },
      { value: 'away', label: 'À distance' },
    ];
    const { user } = render(<RadioGroup legend="Présence" name="presence" options={options} error="Choisissez." />);
    await user.click(screen.getByLabelText('À distance'));
    expect(screen.getByLabelText('À distance')).toBeChecked();
    expect(screen.getByRole('group', { name: 'Présence' })).toHaveAccessibleDescription('Choisissez.');
  });
});
