/** Marks the links that open an action; the order on the screen is theirs, whatever the view. */
const shown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('a[data-opens]')].filter(({ offsetParent }) => offsetParent !== null);

/** The action one step before or after on the screen; `undefined` at either end. */
export function neighbourOf(id: string, step: 1 | -1): string | undefined {
  const ids = [...new Set(shown().map(({ dataset }) => dataset['opens'] ?? ''))];
  const place = ids.indexOf(id);
  return place < 0 ? undefined : ids[place + step];
}

/** Gives the focus back to the line of an action. */
export const focusLine = (id: string): void =>
  shown()
    .find(({ dataset }) => dataset['opens'] === id)
    ?.focus();
