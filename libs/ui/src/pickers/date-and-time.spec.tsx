import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { DatePicker } from './date-picker.tsx';
import { TimeField } from './time-field.tsx';

describe('date picker', () => {
  it('reads day, month, year in the French order', () => {
    render(<DatePicker label="Date" value="2027-01-05" onChange={() => undefined} />);
    expect(screen.getAllByRole('spinbutton').map((part) => part.textContent)).toEqual(['05', '01', '2027']);
  });

  it('gives a day as YYYY-MM-DD when a part is changed', async () => {
    const onChange = jest.fn();
    const { user } = render(<DatePicker label="Date" value="2027-01-05" onChange={onChange} />);
    await user.tab();
    await user.keyboard('{ArrowUp}');
    expect(onChange).toHaveBeenCalledWith('2027-01-06');
  });

  it('shows its fault', () => {
    render(<DatePicker label="Date" value={null} onChange={() => undefined} error="Indiquez une date." />);
    expect(screen.getByText('Indiquez une date.')).toBeInTheDocument();
  });
});

describe('time field', () => {
  it('gives an hour as HH:mm, 24 hours', async () => {
    const onChange = jest.fn();
    const { user } = render(<TimeField label="Début" value="14:05" onChange={onChange} />);
    await user.tab();
    await user.keyboard('{ArrowUp}');
    expect(onChange).toHaveBeenCalledWith('15:05');
  });
});
