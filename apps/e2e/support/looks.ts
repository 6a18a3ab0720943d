import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const THEMES = ['light', 'dark'] as const;

/**
 * An examination of the page as it stands. Every frame is ours: examined in place, with violations alone in full, it
 * takes a fifth of the time.
 */
export const examination = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/**
 * Checks with axe the page as it stands: desk and phone, light and dark. Leaves it as a desk sees it, light.
 * A theme changes colours and nothing else: names, roles and order are asked once for each size.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const size of SIZES.toReversed()) {
    await page.setViewportSize(size);
    for (const colorScheme of [...THEMES].toReversed()) await expectNoViolation(page, colorScheme, size.width);
  }
}

async function expectNoViolation(page: Page, colorScheme: (typeof THEMES)[number], width: number): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const axe = examination(page);
  const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  }));
  expect(found, `axe, ${colorScheme}, ${width} px`).toEqual([]);
}
