import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { clearNotices, notify, Toaster } from './toaster.tsx';

describe('toaster', () => {
  afterEach(() => {
    act(clearNotices);
    jest.useRealTimers();
  });

  it('says what is done, then goes', () => {
    jest.useFakeTimers();
    render(<Toaster />);
    act(() => notify('Action ajoutée au plan.'));
    expect(screen.getByRole('region', { name: /1 notification/ })).toHaveTextContent('Action ajoutée au plan.');
    act(() => jest.advanceTimersByTime(6500));
    expect(screen.queryByText('Action ajoutée au plan.')).not.toBeInTheDocument();
  });

  it('is reached by F6 from anywhere', async () => {
    const { user } = render(
      <>
        <button type="button">Ailleurs</button>
        <Toaster />
      </>,
    );
    await user.tab();
    act(() => notify('Action ajoutée au plan.'));
    await user.keyboard('{F6}');
    expect(screen.getByRole('region')).toHaveFocus();
  });

  it('offers to go back for ten seconds', () => {
    jest.useFakeTimers();
    const undo = jest.fn();
    render(<Toaster />);
    act(() => notify('Point retiré.', undo));
    act(() => jest.advanceTimersByTime(9500));
    act(() => screen.getByRole('button', { name: 'Annuler' }).click());
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Point retiré.')).not.toBeInTheDocument();
  });

  it('no longer offers it afterwards', () => {
    jest.useFakeTimers();
    render(<Toaster />);
    act(() => notify('Point retiré.', () => undefined));
    act(() => jest.advanceTimersByTime(10_500));
    expect(screen.queryByRole('button', { name: 'Annuler' })).not.toBeInTheDocument();
  });

  it('goes whole when another person comes, messages that wait for a place included', () => {
    render(<Toaster />);
    act(() => ['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.'].forEach((message) => notify(message)));
    expect(screen.getAllByText(/^(Un|Deux|Trois|Quatre|Cinq)\.$/)).toHaveLength(3);
    act(clearNotices);
    expect(screen.queryByText(/^(Un|Deux|Trois|Quatre|Cinq)\.$/)).not.toBeInTheDocument();
  });
});
