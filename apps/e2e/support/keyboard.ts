import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 120;
const SETTLING_MILLISECONDS = 600;

/**
 * Waits as long as a hand does after a window opened. React Aria gives it the focus again half a second later, for
 * VoiceOver, should nothing have the focus just then, as between a list that closes and the button it came from.
 */
export const windowSettles = (page: Page): Promise<void> => page.waitForTimeout(SETTLING_MILLISECONDS);

/** Presses Tab until `target` has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `reached within ${FARTHEST} presses of Tab`).toBeFocused();
}

/** Focuses `target` by Tab and presses Enter on it. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Expects `target` to have the focus; a refusal says what has it instead. */
export async function hasFocus(page: Page, target: Locator): Promise<void> {
  await expect(target)
    .toBeFocused()
    .catch(async (refusal: Error) => {
      const held = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
      throw new Error(`${refusal.message}\nThe focus is on: ${held}`, { cause: refusal });
    });
}
