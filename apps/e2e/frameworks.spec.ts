import { expect, test } from '@playwright/test';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';

/** A plan that starts from the national objectives, the axis of a contract, and the action that serves both. */
test('an empty plan starts from a set, and an action serves the contract that the council wrote', async ({ page }) => {
  test.setTimeout(180_000);
  const slug = await openCouncil(page, 'CLSM des Cadres');
  await page.goto(`/${slug}/plan`);
  await page.getByRole('button', { name: 'Partir d’objectifs nationaux' }).click();
  await page.getByRole('menuitem', { name: /2025/ }).click();
  await expect(page.getByText('Prévenir les troubles psychiques')).toBeVisible();

  await page.goto(`/${slug}/parametres`);
  await page.getByRole('link', { name: 'Gérer les axes de vos contrats' }).click();
  await page.getByRole('button', { name: 'Ajouter un axe' }).first().click();
  await page.getByLabel('Intitulé de l’axe').fill('Bien vieillir');
  await page.keyboard.press('Enter');
  await expect(page.getByText('aucune action')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/${slug}/plan?ajouter=oui`);
  await page.getByLabel('Intitulé').fill('Ouvrir un lieu');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Ouvrir un lieu' }).first().click();
  await page.getByRole('link', { name: 'Ouvrir la fiche' }).click();
  const add = async (list: string, typed: string, option: RegExp) => {
    const box = page.getByRole('combobox', { name: list });
    await box.fill(typed);
    await expect(page.getByRole('option', { name: option })).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: option })).toBeVisible();
  };
  const saved = page.waitForResponse(
    (answer) => answer.ok() && answer.request().method() === 'PATCH' && /PTSM/.test(answer.request().postData() ?? ''),
  );
  await add('Cadres', 'Bien vieillir', /^CLS\s:/);
  await add('Cadres', 'somatiques', /^PTSM/);
  await saved;

  await page.goto(`/${slug}/plan?vue=tableau&group=FRAMEWORK&framework=PTSM`);
  await expect(page.getByRole('rowheader', { name: /^CLS : Bien vieillir/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^PTSM/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/${slug}/plan?theme=WORK`);
  await expect(page.getByText('Aucune action ne correspond à ces filtres.')).toBeVisible();
});
