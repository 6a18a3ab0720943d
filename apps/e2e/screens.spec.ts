import { expect, test } from '@playwright/test';
import { demoAccount } from './support/accounts.ts';
import { expectAccessible } from './support/looks.ts';
import { signIn } from './support/sign-in.ts';

const SCREENS = ['semaine', 'reunions', 'plan', 'plan?vue=tableau', 'plan?only=LATE', 'instances', 'membres', 'import'];

/** Every page of the frame at rest, as the coordination sees it. */
for (const role of ['COORDINATOR']) {
  test(`the pages of a council are accessible to a ${role}`, async ({ page }) => {
    test.setTimeout(400_000);
    await signIn(page, demoAccount(role));
    await page.waitForURL(/\/semaine/);
    const council = page.url().replace(/\/semaine.*/, '');
    for (const screen of SCREENS) {
      await page.goto(`${council}/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      await expectAccessible(page);
    }
  });
}
