import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from './support/accounts.ts';
import { hasFocus, windowSettles } from './support/keyboard.ts';
import { expectAccessible } from './support/looks.ts';
import { signIn } from './support/sign-in.ts';

/** The plan of the demonstration, in one of its views, as the coordination reads it. */
async function openPlan(page: Page, search: string): Promise<void> {
  await signIn(page, demoAccount('COORDINATOR'));
  await page.waitForURL(/\/semaine/);
  const council = new URL(page.url()).pathname.replace(/\/semaine.*/, '');
  await page.goto(`${council}/plan${search}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Plan d’actions' })).toBeVisible();
}

const TITLE = 'Cartographier les logements accompagnés';
const column = (page: Page, name: string) => page.getByRole('grid', { name });

test('a card changes column by the keyboard, and the move is taken back', async ({ page }) => {
  await openPlan(page, '?vue=etapes');
  const menu = page.getByRole('button', { name: `Déplacer ou modifier : ${TITLE}` });
  await page.getByRole('row', { name: TITLE }).focus();
  for (const part of [
    page.getByRole('link', { name: TITLE }),
    page.getByRole('button', { name: `Déplacer ${TITLE}` }),
    menu,
  ]) {
    await page.keyboard.press('ArrowRight');
    await hasFocus(page, part);
  }
  await page.keyboard.press('Enter');
  await windowSettles(page);
  await page.getByRole('menuitem', { name: 'Bloquée' }).press('Enter');
  await expect(column(page, 'Bloquée').getByText(TITLE)).toBeVisible();
  await hasFocus(page, menu);
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(column(page, 'Terminée').getByText(TITLE)).toBeVisible();
});

test('in the tree, arrows go from line to line, Enter opens beside and Escape comes back', async ({ page }) => {
  await openPlan(page, '');
  const [first, second] = [page.locator('a[data-opens]').nth(0), page.locator('a[data-opens]').nth(1)];
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await hasFocus(page, second);
  await page.keyboard.press('Enter');
  const title = (await second.textContent()) ?? '';
  const sheet = page.getByRole('dialog', { name: title });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('dialog', { name: (await first.textContent()) ?? '' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await hasFocus(page, first);
});

test('a filter, a change of all its results once previewed, and undo', async ({ page }) => {
  await openPlan(page, '?vue=tableau&only=LATE');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const late = (await rows.count()) - 1;
  await page.getByRole('checkbox', { name: /^Sélectionner les/ }).press('Space');
  await page.getByRole('button', { name: 'Reporter' }).press('Enter');
  await windowSettles(page);
  await page.getByRole('menuitem', { name: 'Reporter de 180 jours' }).press('Enter');
  const preview = page.getByRole('dialog', { name: 'Reporter de 180 jours' });
  await expect(preview.getByText(`${late} actions seront modifiées.`)).toBeVisible();
  await preview.getByRole('button', { name: /^Modifier/ }).press('Enter');
  await expect(page.getByText('Aucune action ne correspond à ces filtres.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(page.getByText(`${late} actions remises comme avant.`)).toBeVisible();
  await expect(rows).toHaveCount(late + 1);
});

test('an action beside the plan is accessible', async ({ page }) => {
  test.setTimeout(200_000);
  await openPlan(page, '?vue=tableau');
  await page.locator('a[data-opens]').first().press('Enter');
  await expect(page.getByRole('dialog').getByText('Où en est-on')).toBeVisible();
  await expectAccessible(page);
});
