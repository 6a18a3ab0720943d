import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from './support/accounts.ts';
import { signIn } from './support/sign-in.ts';

/** Moves the focus with Tab until the element of that name holds it; a person would give up after sixty. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

test('a meeting is run by keyboard only: note, decision, action, presence, next item, end', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, demoAccount('COORDINATOR'));
  await page.waitForURL(/\/semaine/);
  await page.goto(page.url().replace('/semaine', '/reunions'));
  await page.getByRole('link', { name: 'Comité technique', exact: true }).press('Enter');
  await page.getByRole('link', { name: 'Ouvrir la séance' }).press('Enter');
  await page.getByRole('button', { name: 'Démarrer la séance' }).press('Enter');
  await page.getByLabel('Texte de la note').focus();
  await page.keyboard.type('Les actions sont passées en revue.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/d Le comité transmet le protocole au comité de pilotage.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Le comité transmet le protocole')).toBeVisible();
  await page.getByLabel('Texte de la note').focus();
  await page.keyboard.type('/a Envoyer le protocole');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Karim');
  await expect(page.getByRole('option', { name: /Karim Benali/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Envoyer le protocole').first()).toBeVisible();
  await page.getByLabel('Texte de la note').focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Préparation du comité de pilotage' })).toBeVisible();
  await tabTo(page, /Tous présents/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^[1-9]\d* sur \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).press('Enter');
  await tabTo(page, /Terminer et ouvrir le compte rendu/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Le comité transmet le protocole').first()).toBeVisible();
});
