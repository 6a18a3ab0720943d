import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { openCouncil } from '../support/council.ts';
import { expectAccessible } from '../support/looks.ts';
import { openMail } from '../support/mailbox.ts';
import { plantPoint } from '../support/point.ts';
import { enter } from '../support/sign-in.ts';

/** What a chair may spend on the point: the task T6. */
const [TAPS, KEYS] = [5, 30];

/** A phone, without JavaScript and without an account; then a keyboard. */
test('a chair approves two documents, reads the plan and offers help in five taps, undoes it all, and does it again by keyboard', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const slug = await openCouncil(page, 'CLSM du Point');
  const chair = await plantPoint(page, slug);
  await page.goto(`/${slug}/presidence`);
  await expect(page.getByText('Alix Membre 1')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Envoyer le point à 1 personne' }).click();
  await expect(page.getByText('Pas encore de réponse')).toBeVisible();

  const phone = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, hasTouch: true };
  const mail = await openMail(context, chair, 'Votre point du mois', phone);
  await mail.getByRole('link', { name: /\/point\// }).click();
  const address = mail.url();
  await byTouch(mail);
  await undoAll(mail);
  await mail.context().close();

  const desk = await context.browser()?.newContext();
  if (!desk) throw new Error('No browser for the keyboard');
  const screen = await desk.newPage();
  await screen.goto(address);
  await expectAccessible(screen);
  await screen.goto(address); // the focus starts where a reader's does
  await byKeyboard(screen);
  await desk.close();

  await page.reload();
  await expect(page.getByText('2 documents approuvés')).toBeVisible();
  await expect(page.getByText('Alix Membre 1 s’occupe de l’action :').first()).toBeVisible();
});

const APPROVE = /^Approuver et envoyer à 3 personnes/;

async function byTouch(page: Page): Promise<void> {
  let taps = 0;
  const tap = async (name: RegExp | string) => {
    taps += 1;
    await page.getByRole('button', { name }).first().tap();
  };
  await expect(page.getByText('2 documents attendent votre accord')).toBeVisible();
  await tap(APPROVE);
  await expect(page.getByText('Rien ne part avant dix minutes.')).toHaveCount(1);
  await tap(/^Approuver/);
  await expect(page.getByText('Rien n’attend votre accord.')).toBeVisible();
  await expect(page.getByText(/Sur 1 action/)).toBeVisible();
  await tap(/^Je m’en occupe/);
  await expect(page.getByText(/s’en occupe depuis/)).toBeVisible();
  await tap('J’ai lu mon point');
  await expect(page.getByText('3 sur 3 étapes faites')).toBeVisible();
  expect(taps).toBeLessThanOrEqual(TAPS);
}

async function undoAll(page: Page): Promise<void> {
  for (let left = 3; left > 0; left -= 1) {
    await expect(page.getByRole('button', { name: /^Annuler/ })).toHaveCount(left);
    await page
      .getByRole('button', { name: /^Annuler/ })
      .first()
      .tap();
    await expect(page.getByText('C’est annulé.')).toBeVisible();
  }
  await expect(page.getByText('2 documents attendent votre accord')).toBeVisible();
}

async function byKeyboard(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // past the head of the page
  let keys = 2;
  keys += await reach(page, APPROVE);
  await page.waitForURL(/dit=fait/);
  keys += await reach(page, /^Approuver/);
  await expect(page.getByText('Rien n’attend votre accord.')).toBeVisible();
  keys += await reach(page, /^Je m’en occupe/);
  await expect(page.getByText(/s’en occupe depuis/)).toBeVisible();
  expect(keys).toBeLessThanOrEqual(KEYS);
}

/** Presses Tab until the button has the focus, then Enter; answers how many keys that took. */
async function reach(page: Page, name: RegExp): Promise<number> {
  const target = page.getByRole('button', { name }).first();
  for (let tabs = 0; tabs <= KEYS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return tabs + 1;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached within ${KEYS} presses of Tab: ${String(name)}`);
}

test('whoever chairs lands on their point, with no way into the administration', async ({ page }) => {
  await enter(page, demoAccount('CHAIR'));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour Hélène Marchetti' })).toBeVisible();
  await expect(page).toHaveURL(/\/presidence\//);
  await page
    .getByRole('link', { name: /^Votre conducteur/ })
    .first()
    .click();
  await expect(page.getByText('Une décision est attendue.').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/rivebourg/presidence');
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour Hélène Marchetti' })).toBeVisible();
  const point = page.url();
  await page.goto('/rivebourg/parametres');
  await expect(page.getByRole('switch')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /semaine/i }).first()).toBeVisible();
  await page.context().clearCookies();
  await page.goto(point);
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
});
