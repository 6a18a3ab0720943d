import type { KeyboardEvent } from 'react';
import type { Selection } from './use-selection.ts';

const LINE = 'tr[data-action]';

/** The link that opens the line before or after. */
function neighbour(line: Element, step: 1 | -1): HTMLElement | null {
  const lines = [...(line.closest('table')?.querySelectorAll(LINE) ?? [])];
  const shown = lines.filter((other) => other instanceof HTMLElement && other.offsetParent !== null);
  return shown[shown.indexOf(line) + step]?.querySelector('a') ?? null;
}

/** On the title of an action: up and down go from line to line, Enter opens (it is a link), Space ticks where lines are ticked. */
export function useLineKeys(selection?: Selection): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement)) return;
    const line = target.closest(LINE);
    if (!(line instanceof HTMLElement)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      neighbour(line, event.key === 'ArrowDown' ? 1 : -1)?.focus();
    } else if (event.key === ' ' && selection) {
      event.preventDefault();
      selection.flip(line.dataset['action'] ?? '');
    }
  };
}
