import { expect, test } from '@playwright/test';
import { demoAccount } from './support/accounts.ts';
import { expectAccessible } from './support/looks.ts';
import { signIn } from './support/sign-in.ts';

test('an item that goes on is read from the keyboard, and a point goes to the reserve and back', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, demoAccount('COORDINATOR'));
  await page.waitForURL(/\/semaine/);
  await page.goto(new URL(page.url()).pathname.replace(/\/semaine.*/, '/reunions'));
  await page.getByRole('link', { name: 'Comité de pilotage n° 14', exact: true }).click();

  await test.step('what the last time brought opens with Enter, inside its line', async () => {
    const line = page.getByRole('row', { name: /Logement : protocole/ });
    await expect(line.getByText('Transmis par GT Logement')).toBeVisible();
    await line.click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(line.locator('summary')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(line.getByText('GT Logement 2026-01')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('parked, the point waits under the agenda; undone, it is back on it', async () => {
    await page.getByRole('button', { name: /Déplacer ou modifier.*Budget 2027/ }).click();
    await page.getByRole('menuitem', { name: 'Mettre en réserve' }).click();
    const reserve = page.getByRole('region', { name: 'Réserve de points' });
    await expect(reserve.getByRole('heading', { name: /Budget 2027/ })).toBeVisible();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByRole('row', { name: /Budget 2027/ })).toBeVisible();
  });
});
