import { expect, test } from '@playwright/test';
import { councilAt, create } from './support/api.ts';
import { expectAccessible, violations } from './support/looks.ts';
import { openRunning, SEATED } from './support/running.ts';

test('the wall follows the séance in a window of its own, and shows nothing that the room may not read', async ({
  page,
  context,
}) => {
  test.slow(); // axe six times
  const agenda = ['Accueil', 'Logement', 'Questions diverses'].map((title) => ({ title }));
  await openRunning(page, 'CLSM du Mur', [...agenda, { title: 'Candidature au poste', restricted: true }]);
  const opens = context.waitForEvent('page');
  await page.getByRole('link', { name: /^Projeter/ }).click();
  const wall = await opens;
  await wall.setViewportSize({ width: 1280, height: 720 });
  await expect(wall.getByRole('heading', { level: 2, name: 'Accueil' })).toBeVisible();
  await expect(wall.getByText('Point à huis clos')).toBeVisible();
  await expect(wall.getByText('Candidature')).toHaveCount(0);
  await expect(wall.getByText('0 personne présente')).toBeVisible();

  await page.getByRole('button', { name: 'Tous présents' }).click();
  await expect(wall.getByText(`${SEATED.length} personnes présentes`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Texte de la note' }).click();
  await page.keyboard.type('/d Le comité retient le local.');
  await page.keyboard.press('Enter');
  const decided = wall.getByText('Le comité retient le local.');
  await expect(decided).toBeVisible();
  expect(await decided.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))).toBeGreaterThan(27);
  await page.getByRole('textbox', { name: 'Texte de la note' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(wall.getByRole('heading', { level: 2, name: 'Logement' })).toBeVisible();
  await expect(decided).toHaveCount(0);

  await wall.getByRole('button', { name: 'Noms' }).click();
  await expect(wall.getByText('Alix Aubry')).toBeVisible();
  expect(await wall.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
  expect(await violations(wall)).toEqual([]);
  await wall.getByRole('button', { name: 'Clair' }).click();
  await expectAccessible(wall);
  await wall.close();
});

test('private notes are written beside the shared ones, kept, and read by nobody else', async ({ page, context }) => {
  test.slow(); // axe four times
  await openRunning(page, 'CLSM du Carnet', [{ title: 'Accueil' }, { title: 'Logement' }]);
  const state = page.locator('[data-private-save]');
  await page.getByText('Mes notes (').click();
  const mine = page.getByRole('textbox', { name: 'Mes notes sur ce point' });
  await mine.fill('Rappeler le bailleur.');
  await expect(state).toHaveAttribute('data-private-save', 'saved');
  await context.setOffline(true);
  await mine.fill('Rappeler le bailleur vendredi.');
  await expect(state).toHaveAttribute('data-private-save', 'local');
  await context.setOffline(false);
  await page.reload();
  await page.getByText('Mes notes (').click();
  await expect(mine).toHaveValue('Rappeler le bailleur vendredi.');
  await expect(state).toHaveAttribute('data-private-save', 'saved');
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /Logement/ })
    .first()
    .click();
  await expect(mine).toHaveValue('');
});

test('the register says what became of a decision, and the week no longer asks', async ({ page }) => {
  test.slow(); // axe eight times
  const slug = await openRunning(page, 'CLSM du Registre', [{ title: 'Local' }]);
  await page.getByRole('textbox', { name: 'Texte de la note' }).click();
  await page.keyboard.type('/d Le comité retient le local.');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-save=saved]')).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }).click();
  await expect(page.getByRole('article', { name: 'Compte rendu' })).toBeVisible();
  await page.goto(`/${slug}/semaine`);
  await page.getByRole('link', { name: /^Voir le registre/ }).click();
  await expect(page).toHaveURL(/decisions\?suivi=sans-action$/);
  await expect(page.getByRole('table').getByText('Sans action')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Mettre à jour le suivi de COPIL/ }).click();
  await page.getByRole('dialog').getByText('Appliquée').click();
  await page.getByRole('button', { name: 'Enregistrer le suivi' }).click();
  await expect(page.getByText('Aucune décision ne correspond à ces filtres.')).toBeVisible();
  await page.getByRole('button', { name: 'Retirer les filtres' }).last().click();
  await expect(page.getByText('Le comité retient le local.')).toBeVisible();
  await expectAccessible(page);
});

test('a note and a text refer to people and actions by keyboard, and the minutes name them', async ({ page }) => {
  test.slow(); // axe four times
  const slug = await openRunning(page, 'CLSM des Renvois', [{ title: 'Accueil' }]);
  await create(page, `${await councilAt(page, slug)}/plan/actions`, { title: 'Visiter le local' });
  const { keyboard } = page;
  const saved = page.locator('[data-save=saved]');
  const line = page.getByRole('textbox', { name: 'Texte de la note' });
  const list = page.getByRole('listbox');
  await expect(line).toBeFocused();
  await keyboard.type('Vu avec @aub');
  await expect(list.getByRole('option')).toHaveText(['Alix Aubry']);
  await expectAccessible(page);
  await keyboard.press('Enter');
  await keyboard.type('hier.');
  await keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: 'Texte du point 1' });
  await expect(text.getByText('@Alix Aubry')).toBeVisible();
  await expect(saved).toBeVisible();
  await text.getByText('hier.').click();
  await keyboard.press('End');
  await keyboard.type(' Puis @alix');
  await expect(list.getByRole('option')).toHaveCount(SEATED.length);
  await keyboard.press('ArrowDown');
  await expect(text).toHaveAttribute('aria-activedescendant', /-1$/);
  await expectAccessible(page);
  await keyboard.press('Enter');
  await keyboard.type('pour #visiter');
  await expect(list.getByRole('option', { name: /Visiter le local/ })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('et @alix');
  await keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(saved).toBeVisible();

  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }).click();
  await expect(
    page.getByText(/Vu avec Alix Aubry hier\. Puis Alix Brun pour .*Visiter le local et @alix/u),
  ).toBeVisible();
});
