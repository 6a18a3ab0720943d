import { expect, type Locator, type Page, test } from '@playwright/test';
import { act, councilAt, create } from './support/api.ts';
import { openCouncil } from './support/council.ts';
import { pressByKey } from './support/keyboard.ts';
import { expectAccessible } from './support/looks.ts';

/** A council whose situation cell sits today; answers its slug and the ids of the cell and its meeting. */
async function openCell(page: Page) {
  const slug = await openCouncil(page, 'CLSM de la cellule');
  const councilId = await councilAt(page, slug);
  const cell = { type: 'SITUATION_CELL', label: 'Cellule de réflexion et d’aide', tag: 'CELLULE' };
  const { id: bodyId } = await create(page, `${councilId}/bodies`, cell);
  const { id: personId } = await create(page, `${councilId}/people`, {
    givenName: 'Alix',
    familyName: 'Aubry',
    email: null,
  });
  const { id: seatId } = await create(page, `${councilId}/bodies/${bodyId}/seats`, { college: 'SOCIAL' });
  await create(page, `${councilId}/seats/${seatId}/mandates`, { personId, rank: 'FULL', startsOn: '2026-01-01' });
  const { id: meetingId } = await create(page, `${councilId}/meetings`, {
    bodyId,
    title: 'Cellule de mars',
    starts: { local: `${new Date().getFullYear()}-03-10T09:00`, zone: 'Europe/Paris' },
    durationMinutes: 120,
    agenda: [{ title: 'Tour des situations', purpose: 'DISCUSSION', minutes: 90 }],
  });
  await act(page, `${councilId}/meetings/${meetingId}/start`);
  return { slug, bodyId, meetingId };
}

const saved = (page: Page) => expect(page.locator('[data-save=saved]')).toBeVisible();

async function times(number: number, target: Locator): Promise<void> {
  for (let at = 0; at < number; at += 1) await target.press('Enter');
}

test('a situation cell is counted by keyboard, tells its minutes a step of five and its page the year', async ({
  page,
}) => {
  test.slow(); // axe in two sizes on three pages
  const { slug, bodyId, meetingId } = await openCell(page);
  await page.goto(`/${slug}/reunions/${meetingId}/seance`);
  const more = (line: string) => page.getByRole('button', { name: new RegExp(`^Ajouter 1\\s: ${line}`) });
  await pressByKey(page, more('Nouvelles'));
  await times(6, more('Nouvelles'));
  const housing = page.getByRole('spinbutton', { name: 'Logement, risque d’expulsion' });
  await housing.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(housing).toHaveValue('2');
  await expect(page.getByRole('heading', { name: '7 situations présentées' })).toBeVisible();
  await saved(page);
  await expectAccessible(page);
  expect(await page.getByRole('textbox').count()).toBe(0);

  await page.getByRole('button', { name: 'Tous présents' }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText(/Rien ne manque/)).toBeVisible();
  await page.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }).click();
  await expect(page.getByText('De 5 à 9 situations.')).toBeVisible();
  await page.getByText('Nombres exacts, pour la coordination et la présidence seules').click();
  await expect(page.getByRole('row', { name: /Nouvelles 7/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/${slug}/instances/${bodyId}`);
  await expect(page.getByRole('heading', { name: /7 situations présentées en 1 séance/ })).toBeVisible();
  await expectAccessible(page);
});

test('a number counted while the connection is away is kept, and arrives', async ({ page, context }) => {
  const { slug, meetingId } = await openCell(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${slug}/reunions/${meetingId}/seance`);
  const known = page.getByRole('button', { name: /^Ajouter 1\s: Déjà connues/ });
  await expect(known).toBeVisible();
  await context.setOffline(true);
  await known.click();
  await known.click();
  await expect(page.locator('[data-save=offline]')).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'Déjà connues de la cellule' })).toHaveValue('2');
});
