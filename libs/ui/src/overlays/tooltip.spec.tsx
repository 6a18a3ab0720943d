import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { render } from '../../test/render.tsx';
import { Tooltip } from './tooltip.tsx';

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));

describe('tooltip', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    render(
      <Tooltip text="jeudi 3 décembre 2026, 14 h">
        <button type="button">hier</button>
      </Tooltip>,
    );
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('describes its control while the pointer is on it, and a little after', () => {
    const button = screen.getByRole('button');
    fireEvent.pointerEnter(button);
    pass(300);
    expect(screen.queryByText(/décembre/)).not.toBeInTheDocument();
    pass(200);
    expect(button).toHaveAccessibleDescription('jeudi 3 décembre 2026, 14 h');
    fireEvent.pointerLeave(button);
    fireEvent.pointerEnter(screen.getByText(/décembre/));
    pass(500);
    expect(screen.getByText(/décembre/)).toBeInTheDocument();
  });

  it('shows at once for the keyboard, and Esc hides it', () => {
    act(() => screen.getByRole('button').focus());
    pass(0);
    expect(screen.getByText(/décembre/)).toBeInTheDocument();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByText(/décembre/)).not.toBeInTheDocument();
    expect(screen.getByRole('button')).toHaveFocus();
  });

  it('does not come with a finger', () => {
    const button = screen.getByRole('button');
    const touch = createEvent.pointerOver(button); // jsdom's has no pointerType
    Object.defineProperty(touch, 'pointerType', { value: 'touch' });
    fireEvent(button, touch);
    pass(1000);
    expect(screen.queryByText(/décembre/)).not.toBeInTheDocument();
  });
});
