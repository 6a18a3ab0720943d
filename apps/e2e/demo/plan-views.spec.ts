import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { hasFocus, windowSettles } from '../support/keyboard.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

/** The plan of the demonstration, in one of its views, as the coordination reads it. */
async function openPlan(page: Page, search: string): Promise<void> {
  const council = await enter(page, demoAccount('COORDINATOR'));
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

/** The titles of the actions, from top to bottom. */
const order = (page: Page) => page.locator('tr[data-action] th a').allTextContents();
const FIRST = 'Protocole bailleurs – psychiatrie avant expulsion';

test('tree moves by keyboard: an action, an axis with all it holds, and back', async ({ page }) => {
  await openPlan(page, '');
  const link = page.getByRole('link', { name: TITLE, exact: true });
  await link.focus();
  const before = await order(page);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await order(page)).indexOf(TITLE)).toBe(before.indexOf(FIRST));
  await hasFocus(page, link);
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect.poll(() => order(page)).toEqual(before);
  const menu = page.getByRole('button', { name: 'Actions sur « Se loger et rester logé »' });
  await menu.press('Enter');
  await windowSettles(page);
  await page.getByRole('menuitem', { name: 'Monter' }).press('Enter');
  await expect.poll(async () => (await order(page))[0]).toBe(FIRST);
  await hasFocus(page, menu);
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect.poll(() => order(page)).toEqual(before);
});

test('tree moves by « Déplacer vers »: an action becomes a sub-action, and one of its own again', async ({ page }) => {
  await openPlan(page, '');
  await page.getByRole('button', { name: `Actions sur « ${TITLE} »` }).press('Enter');
  await windowSettles(page);
  await page.getByRole('menuitem', { name: 'Déplacer vers…' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: `Déplacer « ${TITLE} »` });
  await sheet.getByRole('button', { name: /À part entière/ }).press('Enter');
  await windowSettles(page);
  await page.getByRole('option', { name: FIRST }).press('Enter');
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Déplacer', exact: true }).press('Enter');
  const line = page.getByRole('row', { name: TITLE });
  await expect(line.getByText('Sous-action')).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(line.getByText('Sous-action')).toHaveCount(0);
});

test('tree moves by its handle', async ({ page }) => {
  await openPlan(page, '');
  const [line, onto] = [page.getByRole('row', { name: TITLE }), page.getByRole('row', { name: FIRST })];
  await line.hover();
  const before = await order(page);
  await line.locator('[draggable]').dragTo(onto, { targetPosition: { x: 200, y: 3 } });
  await expect.poll(async () => (await order(page)).indexOf(TITLE)).toBe(before.indexOf(FIRST));
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => order(page)).toEqual(before);
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

test('a roadmap is numbered, followed by the next one, read once closed, and opened again', async ({ page }) => {
  test.setTimeout(200_000);
  await openPlan(page, '');
  const menu = page.getByRole('button', { name: /^Feuille de route/ });
  const choose = async (name: string | RegExp) => {
    await menu.press('Enter');
    await windowSettles(page);
    await page.getByRole('menuitem', { name }).press('Enter');
  };
  await choose('Renuméroter…');
  const numbers = page.getByRole('dialog', { name: 'Renuméroter' });
  await expect(numbers.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  await numbers.getByRole('button', { name: 'Renuméroter' }).press('Enter');
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await choose('Nouvelle feuille de route…');
  const next = page.getByRole('dialog', { name: 'Nouvelle feuille de route' });
  await next.getByLabel('Titre').fill('Contrat suivant');
  await expectAccessible(page);
  await next.getByRole('button', { name: 'Ouvrir la feuille de route' }).press('Enter');
  await expect(menu).toContainText('Contrat suivant');
  await expect(page.getByRole('link', { name: FIRST })).toBeVisible();
  await expect(page.getByRole('link', { name: TITLE })).toHaveCount(0); // it is done
  await choose(/Contrat local/);
  await expect(page.getByText(/est close depuis le/)).toBeVisible();
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Rouvrir cette feuille de route' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Ajouter une action' })).toBeVisible();
});
