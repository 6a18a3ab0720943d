import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { deepIsAsked } from '../../../scripts/lib/checks/deep.cjs';

/** How a page is looked at: the size of the window, and the theme that the system asks for. */
interface Look {
  size: { width: number; height: number };
  theme: 'light' | 'dark';
}

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const NIGHT: Look = { size: PHONE, theme: 'dark' };
const DAY: Look = { size: DESK, theme: 'light' };
/** Both sizes in both themes. */
export const EVERY_LOOK: readonly Look[] = [NIGHT, { ...NIGHT, theme: 'light' }, { ...DAY, theme: 'dark' }, DAY];
/** Each size and each theme once. */
export const EVERYDAY_LOOKS: readonly Look[] = [NIGHT, DAY];
/** What each screen is examined in: the deep run crosses sizes and themes (decision 0036). */
const LOOKS = deepIsAsked() ? EVERY_LOOK : EVERYDAY_LOOKS;

/** A rule of axe that the page breaks, and where. */
interface Violation {
  id: string;
  where: [html: string, said: string | undefined][];
}

/** What of a page is examined (all of it when absent), and by which rules of axe (by all). */
interface Asked {
  within?: string;
  rules?: readonly string[];
}

/**
 * The violations that axe finds in the page as it stands. The page holds no frame: axe is read once for each document,
 * and asked in it, in half the time its builder for Playwright takes.
 */
export async function violations(page: Page, { within, rules }: Asked = {}): Promise<Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) };
  return page.evaluate(
    async ([selector, asked]) => {
      const found = await (window as unknown as { axe: typeof axe }).axe.run(selector ?? document, asked);
      return found.violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ html, failureSummary }): [string, string | undefined] => [html, failureSummary]),
      }));
    },
    [within, options] as const,
  );
}

/**
 * Checks with axe the page as it stands, at the sizes and in the themes of `looks`. Leaves it as a desk sees it, light.
 * A theme changes colours and nothing else: names, roles and order are asked once for each size.
 */
export async function expectAccessible(page: Page, looks: readonly Look[] = LOOKS): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' }); // a page that is not drawn yet has no fault, or every one
  for (const [at, { size, theme }] of looks.entries()) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const isSeenAgain = looks[at - 1]?.size === size;
    const found = await violations(page, isSeenAgain ? { rules: ['color-contrast'] } : {});
    expect(found, `axe, ${theme}, ${size.width} px`).toEqual([]);
  }
}
