import { expect, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

test('an item that goes on is read from the keyboard, and a point goes to the reserve and back', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`${await enter(page, demoAccount('COORDINATOR'))}/reunions`);
  await page.getByRole('link', { name: 'Comité de pilotage n° 14', exact: true }).click();

  await test.step('what the last time brought opens with Enter, inside its line', async () => {
    const line = page.getByRole('row', { name: /Logement : protocole/ });
    await expect(line.getByText('Transmis par GT Logement')).toBeVisible();
    await line.click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(line.getByRole('button', { name: /^Fil du sujet/ })).toBeFocused();
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

test('a subject is read across bodies, sent with a question from the minutes, and called back', async ({ page }) => {
  test.setTimeout(180_000);
  const home = await enter(page, demoAccount('COORDINATOR'));
  await page.goto(`${home}/reunions`);
  await page.getByRole('link', { name: 'Comité de pilotage n° 14', exact: true }).click();

  await test.step('its thread opens beside the agenda and gives the focus back', async () => {
    const line = page.getByRole('row', { name: /Logement : protocole/ });
    const button = line.getByRole('button', { name: /^Fil du sujet/ });
    await expect(button).toBeVisible();
    await line.click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('heading', { name: 'Où en est ce sujet' })).toBeVisible();
    await expect(drawer.getByText(/Question.*signer le protocole/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(line).toBeFocused();
    await button.click();
    await expect(drawer.getByText(/Question.*signer le protocole/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is a page of its own from the register, and on paper', async () => {
    await page.goto(`${home}/decisions`);
    await page
      .getByRole('link', { name: /^Fil du sujet.*Protocole/ })
      .first()
      .click();
    const steps = page.getByRole('list', { name: /Les étapes/ }).locator('> li');
    await expect(steps).toHaveCount(3);
    await expect(steps.nth(1)).toContainText('transmis à');
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(steps.first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  await test.step('from the minutes it goes to another body with a question, and comes back', async () => {
    await page.getByRole('link', { name: 'Logement et habitat' }).click();
    const at = new URL(page.url()).pathname;
    await page.goto(`${at}/compte-rendu`);
    await page
      .getByRole('button', { name: /Suites de ce point/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Transmettre à une autre instance' }).click();
    const dialog = page.getByRole('dialog', { name: 'Transmettre ce point' });
    await dialog.getByRole('button', { name: /Instance destinataire/ }).click();
    await page.getByRole('option', { name: 'Comité technique' }).click();
    await dialog.getByRole('textbox', { name: /Votre question/ }).fill('Qui suit ce protocole ?');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Transmettre le point' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText('Point rappelé.')).toBeVisible();
  });
});
