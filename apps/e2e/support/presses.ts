import type { Page } from '@playwright/test';

/** What was pressed on a page since it was opened, beside the words that were typed. */
export interface Presses {
  keys: number;
  clicks: number;
}

type Counting = Window & { presses?: Presses };

/** In the page, before anything of its own. A letter typed into a field is one of its words; anywhere else it is a press. */
function count(): void {
  const presses: Presses = { keys: 0, clicks: 0 };
  (window as Counting).presses = presses;
  const isHeld = (key: string): boolean => ['Control', 'Shift', 'Alt', 'Meta'].includes(key);
  const isWord = ({ key, target, ctrlKey }: KeyboardEvent): boolean =>
    Array.from(key).length === 1 &&
    !ctrlKey &&
    target instanceof HTMLElement &&
    target.matches('input, textarea, [contenteditable], [role=spinbutton]');
  const onKey = (event: KeyboardEvent): void => {
    if (!isHeld(event.key) && !isWord(event)) presses.keys += 1;
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', () => (presses.clicks += 1), true);
}

/** Counts on every document that `page` opens from now on; answers how to read the count of the one it shows. */
export async function countPresses(page: Page): Promise<() => Promise<Presses>> {
  await page.addInitScript(count);
  return () => page.evaluate(() => ({ ...((window as Counting).presses ?? { keys: 0, clicks: 0 }) }));
}
