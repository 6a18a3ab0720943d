import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './support/looks.ts';

const OPENED: Record<string, (page: Page) => Promise<void>> = {
  menu: (page) => page.getByRole('button', { name: 'Autres actions' }).click(),
  list: (page) =>
    page
      .getByRole('button', { name: /Instance/ })
      .first()
      .click(),
  filter: (page) => page.getByRole('button', { name: 'Pilote : tous' }).click(),
  suggestions: (page) => page.getByRole('combobox', { name: 'Pilote' }).fill('Zoé Martin'),
  calendar: (page) =>
    page
      .getByRole('button', { name: /^Calendrier/ })
      .first()
      .click(),
  window: (page) => page.getByRole('button', { name: 'Fenêtre' }).click(),
  drawer: (page) => page.getByRole('button', { name: 'Tiroir' }).click(),
  question: (page) => page.getByRole('button', { name: 'Question', exact: true }).click(),
  versions: (page) => page.getByRole('button', { name: 'Deux versions' }).click(),
  panel: (page) => page.getByRole('button', { name: 'Raccourcis' }).click(),
  message: (page) => page.getByRole('button', { name: 'Message et retour' }).click(),
  errors: (page) => page.getByRole('button', { name: 'Envoyer avec deux erreurs' }).click(),
};

test.describe('every component, desk and phone, light and dark', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/galerie');
    await expect(page.getByRole('heading', { name: 'Galerie des composants' })).toBeVisible();
  });

  test('at rest', ({ page }) => expectAccessible(page));

  for (const [name, open] of Object.entries(OPENED)) {
    test(`with its ${name} open`, async ({ page }) => {
      await open(page);
      await expectAccessible(page);
    });
  }

  test('nothing overflows at 320 px, nor with text twice as large', async ({ page }) => {
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await overflow()).toBe(0);
  });

  test('a point of the agenda is moved by keyboard, and announced in French', async ({ page }) => {
    const agenda = page.getByRole('grid', { name: 'Points de l’ordre du jour' });
    await agenda.getByRole('button', { name: /^Déplacer Accueil/ }).focus();
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100); // React Aria moves the focus after the frame
    }
    await expect(agenda.getByRole('row').nth(2)).toContainText('Accueil');
    await expect(page.locator('[data-live-announcer]')).toContainText('Dépôt terminé');
  });
});
