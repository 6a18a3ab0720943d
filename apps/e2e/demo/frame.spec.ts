import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter, signIn } from '../support/sign-in.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

async function arrive(page: Page) {
  await page.goto(`${await enter(page, demoAccount('COORDINATOR'))}/semaine`);
  await expect(page.getByRole('heading', { level: 1, name: /voici votre semaine/ })).toBeVisible();
}

test('the first Tab skips the navigation, and Back undoes the page, not the skip', async ({ page }) => {
  await arrive(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  expect(new URL(page.url()).hash).toBe('');
});

test('the palette leads anywhere by keyboard, and the page that opens is read first', async ({ page }) => {
  await arrive(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('instances');
  await expect(page.getByRole('dialog').getByRole('link')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Instances' })).toBeFocused();
  await expect(page).toHaveTitle('Instances – CLSM de Rivebourg – Trame');
});

test('another language, my devices, then out: the page forgets who was there', async ({ page }) => {
  await signIn(page, demoAccount('CHAIR')); // by the form: it ends its session; no other journey reads their language
  await page.waitForURL(/\/presidence\//);
  await page.goto('/rivebourg/semaine');
  await page.getByRole('button', { name: /Hélène Marchetti/ }).click();
  await page.getByRole('menuitem', { name: 'Mes sessions' }).click();
  await expect(page.getByText('Cet appareil')).toBeVisible();
  expect(await focused(page)).toBe('Mes sessions');
  await page.getByLabel('English').click();
  await expect(page.getByRole('heading', { level: 1, name: 'My sessions' })).toBeVisible();
  await page.getByLabel('Français').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes sessions' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: /Hélène Marchetti/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
  await page.goto('/rivebourg/semaine');
  await expect(page).toHaveURL(/\/connexion\?retour=%2Frivebourg%2Fsemaine/);
});

test('a council that is not mine and a page that does not exist look the same', async ({ page }) => {
  await arrive(page);
  for (const address of ['/conseil-inconnu/semaine', '/rivebourg/nulle-part']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'Nous ne trouvons pas cette page' })).toBeVisible();
  }
  await expectAccessible(page);
});
