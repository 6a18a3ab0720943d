import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { enter } from '../support/sign-in.ts';

const NEED = 'Peu de psychologues conventionnés';

/** One kind of gap of the diagnosis. */
const gap = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

test('a need is noted with its source, then linked, and is no longer missing an objective', async ({ page }) => {
  await page.goto(`${await enter(page, demoAccount('COORDINATOR'))}/plan`);
  await page.getByRole('link', { name: 'Diagnostic' }).click();
  await page.getByRole('button', { name: 'Ajouter un besoin' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter un besoin' });
  await form.getByLabel('En une phrase').fill(NEED);
  await form.getByRole('radio', { name: 'Forte' }).check();
  await form.getByLabel(/^Source/).fill('Enquête auprès des médecins');
  await form.getByLabel(/^Date/).fill('03/2026');
  await form.getByRole('button', { name: 'Ajouter au diagnostic' }).click();
  await expect(page.getByRole('row', { name: NEED })).toContainText('mars 2026');

  await page.getByRole('link', { name: 'Ce qui manque' }).click();
  await gap(page, 'Besoins sans objectif')
    .getByRole('button', { name: new RegExp(`Choisir des objectifs.*${NEED}`) })
    .click();
  await page.getByRole('checkbox', { name: /^1.2/ }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(gap(page, 'Besoins sans objectif').getByText(NEED, { exact: true })).toHaveCount(0);

  const saved = page.getByRole('alertdialog').filter({ hasText: 'Liens enregistrés' });
  await saved.getByRole('button', { name: 'Annuler' }).click();
  await expect(gap(page, 'Besoins sans objectif').getByText(NEED, { exact: true })).toBeVisible();
});
