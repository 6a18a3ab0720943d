import { expect, type Page, test } from '@playwright/test';
import { seatCommittee } from './support/committee.ts';
import { openCouncil } from './support/council.ts';
import { watchHands } from './support/hands.ts';
import { hasFocus, tabTo, windowSettles } from './support/keyboard.ts';

const MEMBERS = 24;
/** A day of next year, as its parts are typed; the hour is that of the last meeting. */
const DAY = `1103${new Date().getFullYear() + 1}`;

async function week(page: Page, name: string): Promise<void> {
  const slug = await openCouncil(page, name);
  await seatCommittee(page, slug, MEMBERS);
  await page.goto(`/${slug}/semaine`);
  await expect(page.getByRole('button', { name: 'Planifier une réunion' }).or(plan(page)).first()).toBeVisible();
}

const plan = (page: Page) => page.getByRole('link', { name: 'Planifier une réunion' });
const isLeaving = async (page: Page): Promise<void> => {
  await expect(page.getByText(/La convocation part dans \d+\ss/u)).toBeVisible();
  await expect(page.getByText(/24 personnes/).first()).toBeVisible();
};

test('twenty-four people are convened from the week in at most eight clicks', async ({ page }) => {
  test.setTimeout(180_000);
  await week(page, 'CLSM des Huit Clics');
  const effort = await watchHands(page);
  await plan(page).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: /Instance/ }).click();
  await page.getByRole('option', { name: 'Comité de pilotage' }).click();
  await expect(drawer.getByLabel('Intitulé')).toHaveValue(/Comité de pilotage/);
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  await expect(drawer.getByRole('spinbutton', { name: 'jour, Date' })).toBeFocused();
  await page.keyboard.type(DAY);
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  await drawer.getByRole('button', { name: 'Planifier la réunion' }).click();
  await page.getByRole('button', { name: 'Relire et envoyer la convocation' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Envoyer la convocation à 24 personnes/ })
    .click();
  await isLeaving(page);
  const { clicks, keys } = await effort();
  expect(clicks, `${clicks} clicks, ${keys} keys`).toBeLessThanOrEqual(8);
});

test('and by keyboard alone in at most forty keys', async ({ page }) => {
  test.setTimeout(180_000);
  await week(page, 'CLSM des Quarante Touches');
  const effort = await watchHands(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('planif');
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await windowSettles(page);
  await tabTo(page, drawer.getByRole('button', { name: /Instance/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Comité de pilotage' })).toBeFocused();
  await page.keyboard.press('Enter');
  await hasFocus(page, drawer.getByRole('button', { name: /Instance/ }));
  await expect(drawer.getByLabel('Intitulé')).toHaveValue(/Comité de pilotage/);
  await page.keyboard.press('Control+Enter');
  await expect(drawer.getByRole('spinbutton', { name: 'jour, Date' })).toBeFocused();
  await page.keyboard.type(DAY);
  await page.keyboard.press('Control+Enter');
  await expect(drawer.getByRole('button', { name: 'Planifier la réunion' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const review = page.getByRole('button', { name: 'Relire et envoyer la convocation' });
  await tabTo(page, review);
  await page.keyboard.press('Enter');
  const send = page.getByRole('dialog').getByRole('button', { name: /^Envoyer la convocation à 24 personnes/ });
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  await isLeaving(page);
  const { clicks, keys } = await effort();
  expect(clicks).toBe(0);
  expect(keys, `${keys} keys`).toBeLessThanOrEqual(40);
});
