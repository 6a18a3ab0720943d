import { expect, type Page, test } from '@playwright/test';
import { councilAt, create } from './support/api.ts';
import { hasFocus, pressByKey, tabTo } from './support/keyboard.ts';
import { expectAccessible, violations } from './support/looks.ts';
import { openRunning } from './support/running.ts';

const ACTIONS = ['Convention', 'Annuaire', 'Permanence', 'Lieu d’écoute', 'Guide'];

/** A committee that sits, and five actions of its plan that are late, the longest late first. */
async function openLate(page: Page): Promise<{ slug: string; meetingId: string }> {
  const slug = await openRunning(page, 'CLSM de la Revue', [{ title: 'Accueil' }]);
  const meetingId = new URL(page.url()).pathname.split('/')[3] ?? '';
  const councilId = await councilAt(page, slug);
  for (const [at, title] of ACTIONS.entries())
    await create(page, `${councilId}/plan/actions`, { title, dueOn: `2026-0${at + 1}-15` });
  return { slug, meetingId };
}

/** Chooses an outcome: Tab to the list, Space, then arrows. */
async function choose(page: Page, outcome: string): Promise<void> {
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  const wanted = page.getByRole('radio', { name: outcome });
  while (!(await wanted.isChecked())) await page.keyboard.press('ArrowDown');
}

test('a committee reviews five late actions by the keyboard alone, the wall beside, and nothing is lost', async ({
  page,
  context,
}) => {
  test.slow(); // axe sixteen times
  const { slug, meetingId } = await openLate(page);
  await pressByKey(page, page.getByRole('link', { name: 'Revue du plan' }));
  await pressByKey(page, page.getByRole('button', { name: 'Préparer la liste' }));
  const head = (title: string) => page.getByRole('heading', { level: 2, name: title });
  await expect(head('Convention')).toBeVisible();
  const wall = await context.newPage();
  await wall.goto(`${page.url()}/projection`);
  await expect(wall.getByRole('heading', { level: 2, name: 'Convention' })).toBeVisible();
  await page.bringToFront();

  await choose(page, 'Se poursuit');
  await page.keyboard.press('Control+Enter');
  await hasFocus(page, head('Annuaire'));
  await expect(wall.getByRole('heading', { level: 2, name: 'Annuaire' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await hasFocus(page, head('Convention'));
  await pressByKey(page, page.getByRole('button', { name: 'Annuler l’issue' }));
  await hasFocus(page, head('Convention'));
  await choose(page, 'Suspendue');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Le bailleur se retire.');
  await page.reload(); // the tab is closed before anything was sent
  await expect(page.getByRole('textbox', { name: 'En une phrase' })).toHaveValue('Le bailleur se retire.');
  await tabTo(page, page.getByRole('textbox', { name: 'En une phrase' }));
  await page.keyboard.press('Control+Enter');
  await hasFocus(page, head('Annuaire'));

  await choose(page, 'Nouvelle date');
  await tabTo(page, page.getByRole('group', { name: 'Nouvelle échéance' }).getByRole('spinbutton').first());
  await page.keyboard.type('30062037');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await hasFocus(page, head('Permanence'));
  await choose(page, 'Abandonnée');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sans financeur.');
  await page.keyboard.press('Control+Enter');
  await hasFocus(page, head('Lieu d’écoute'));
  await choose(page, 'Décision');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Le comité retient le local.');
  await page.keyboard.press('Control+Enter');
  await hasFocus(page, head('Guide'));
  await choose(page, 'Se poursuit');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Issue notée' })).toBeVisible();
  await hasFocus(page, head('Guide'));
  await page.keyboard.press('ArrowLeft');
  await hasFocus(page, head('Lieu d’écoute'));
  const decided = wall.getByText('Le comité retient le local.');
  await expect(decided).toBeVisible();
  expect(await decided.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))).toBeGreaterThan(27);
  await expectAccessible(page);

  expect(await violations(wall)).toEqual([]);
  await wall.getByRole('button', { name: 'Fond clair' }).click();
  await expectAccessible(wall);
  await wall.close();

  await pressByKey(page, page.getByRole('button', { name: 'Terminer la revue' }));
  await expect(page.getByText(/^5 actions vues/)).toBeVisible();
  await expect(page.getByText(/décision COPIL \d{4}-01/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/${slug}/reunions/${meetingId}/seance`);
  await expect(page.getByText('Revue du plan d’actions').first()).toBeVisible();
});
