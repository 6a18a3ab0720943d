import { expect, type Page, test } from '@playwright/test';
import { EVERY_LOOK, EVERYDAY_LOOKS, expectAccessible, violations } from './support/looks.ts';

const OPENED: Record<string, (page: Page) => Promise<void>> = {
  menu: (page) => page.getByRole('button', { name: 'Autres actions' }).click(),
  list: (page) => page.getByRole('button', { name: 'Choisissez Instance' }).first().click(),
  filter: (page) => page.getByRole('button', { name: 'Pilote : tous' }).click(),
  suggestions: (page) => page.getByRole('combobox', { name: 'Pilote' }).fill('Zoé Martin'),
  calendar: (page) => page.getByRole('button', { name: 'Calendrier Date' }).click(),
  window: (page) => page.getByRole('button', { name: 'Fenêtre' }).click(),
  drawer: (page) => page.getByRole('button', { name: 'Tiroir' }).click(),
  question: (page) => page.getByRole('button', { name: 'Question', exact: true }).click(),
  versions: (page) => page.getByRole('button', { name: 'Deux versions' }).click(),
  panel: (page) => page.getByRole('button', { name: 'Raccourcis' }).click(),
  message: async (page) => {
    await page.getByRole('button', { name: 'Message et retour' }).click();
    await expect(page.getByText('Point retiré')).toBeVisible();
    await page.keyboard.press('F6'); // a message waits while it is focused
  },
};
const FLOATING = '[role=menu], [role=listbox], [role=dialog], [role=alertdialog]';
/** What something that opens may break in the page it covers. */
const BROKEN_BENEATH = ['aria-hidden-focus', 'region', 'duplicate-id-aria', 'landmark-no-duplicate-main'];

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto('/galerie');
  const title = page.getByRole('heading', { name: 'Galerie des composants' });
  await expect(title).toBeVisible({ timeout: 30_000 }); // the first page of a server that has just started
});

test('every component at rest, desk and phone, light and dark', ({ page }) => expectAccessible(page, EVERY_LOOK));

const NAMELESS = '<p><button type="button" class="planted"></button></p>';
/** Faults that one look alone shows: what is planted, and what names it. */
const PLANTED = [
  {
    seen: 'by night',
    html: '<p class="planted">Illisible la nuit</p>',
    style: '@media (prefers-color-scheme: dark) { .planted { color: #333; background: #222 } }',
    named: /axe, dark, 390 px[\s\S]*color-contrast/,
  },
  {
    seen: 'on a phone',
    html: NAMELESS,
    style: '@media (min-width: 391px) { .planted { display: none } }',
    named: /axe, dark, 390 px[\s\S]*button-name/,
  },
  {
    seen: 'at a desk',
    html: NAMELESS,
    style: '@media (max-width: 390px) { .planted { display: none } }',
    named: /axe, light, 1440 px[\s\S]*button-name/,
  },
];

test('a fault planted at rest is found, though one theme or one size alone has it', async ({ page }) => {
  for (const { seen, html, style, named } of PLANTED) {
    await test.step(seen, async () => {
      await page.evaluate(
        ([planted, css]) => {
          const sheet = new CSSStyleSheet(); // the content policy refuses a style element
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
          document.querySelector('.planted')?.remove();
          document.querySelector('main')?.insertAdjacentHTML('afterbegin', planted);
        },
        [html, style] as const,
      );
      await expect(expectAccessible(page, EVERYDAY_LOOKS)).rejects.toThrow(named);
    });
  }
});

async function expectSoundWhileOpen(page: Page): Promise<void> {
  await expect(page.locator(FLOATING).first()).toBeVisible();
  expect(await violations(page, { within: FLOATING })).toEqual([]);
  expect(await violations(page, { rules: BROKEN_BENEATH })).toEqual([]); // the rest of the page: above
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violations(page, { within: FLOATING, rules: ['color-contrast'] })).toEqual([]);
}

test('whatever opens leaves nothing unnamed or out of reach', async ({ page }) => {
  test.slow(); // one page for eleven of them: a new one costs as much as what is asked
  for (const [name, open] of Object.entries(OPENED)) {
    await test.step(name, async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.reload();
      await open(page);
      await expectSoundWhileOpen(page);
    });
  }
});

test('nothing overflows at 320 px, nor with text twice as large', async ({ page }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await overflow()).toBe(0);
});

test('the content policy refuses nothing', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.reload();
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(refused).toEqual([]);
});

test('a point of the agenda is moved by keyboard, and announced in French', async ({ page }) => {
  const agenda = page.getByRole('grid', { name: 'Points de l’ordre du jour' });
  await agenda.getByRole('button', { name: /^Déplacer Accueil/ }).focus();
  await page.keyboard.press('Enter');
  for (const between of [/Point d’étape/, /Lieu d’écoute/]) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(':focus')).toHaveAccessibleName(between);
  }
  await page.keyboard.press('Enter');
  await expect(agenda.getByRole('row').nth(2)).toContainText('Accueil');
  await expect(page.locator('[data-live-announcer]')).toContainText('Dépôt terminé');
});
