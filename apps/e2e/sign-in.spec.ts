import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/looks.ts';

test('a visitor finds the sign-in page, whatever the screen and the theme', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
  await expectAccessible(page);
});
