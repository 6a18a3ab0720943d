import type { Page } from '@playwright/test';

export interface Effort {
  clicks: number;
  keys: number;
}

/** Counts what a hand does from now on: presses of a button, keys that are not held to change another. */
export async function watchHands(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate(() => {
    const effort = { clicks: 0, keys: 0 };
    const held = new Set(['Control', 'Shift', 'Alt', 'Meta']);
    addEventListener('pointerdown', ({ isTrusted }) => (effort.clicks += Number(isTrusted)), true);
    addEventListener('keydown', ({ key, isTrusted }) => (effort.keys += Number(isTrusted && !held.has(key))), true);
    Object.assign(window, { effort });
  });
  return () => page.evaluate(() => (window as unknown as { effort: Effort }).effort);
}
