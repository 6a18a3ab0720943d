import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';
import { site } from './support/sign-in.ts';

/** Somebody adds an action to the plan meanwhile. */
async function addAction(page: Page, slug: string, title: string): Promise<void> {
  const { memberships } = (await (await page.request.get('/api/me')).json()) as {
    memberships: { slug: string; councilId: string }[];
  };
  const councilId = memberships.find((one) => one.slug === slug)?.councilId;
  const headers = { origin: site(), 'idempotency-key': randomUUID() };
  const answer = await page.request.post(`/api/councils/${councilId}/plan/actions`, { data: { title }, headers });
  expect(answer.status()).toBe(201);
}

test('a report is started, written, kept up with the data, produced and published', async ({ page }) => {
  test.setTimeout(300_000); // axe on two pages, a process for each file
  const slug = await openCouncil(page, 'CLSM du rapport');
  await page.goto(`/${slug}/rapports/activite`);
  await page.getByRole('button', { name: 'Commencer un rapport' }).click();
  await page.getByRole('radio', { name: /conseil municipal/ }).check();
  await page.getByRole('button', { name: 'Remplir le rapport' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Rapport d’activité/ })).toBeVisible();

  const outlook = page.getByRole('textbox', { name: /Votre texte pour.*Perspectives/ });
  await outlook.fill('Ouvrir une maison.\n\n- avec la ville');
  const chapter = page.getByRole('region', { name: 'Perspectives' });
  await expect(chapter.getByText('À jour')).toBeVisible();

  await addAction(page, slug, 'Former les agents');
  await page.reload();
  await expect(outlook).toHaveValue('Ouvrir une maison.\n\n- avec la ville');
  const moved = page.getByRole('region', { name: /chiffres? (a|ont) changé/ });
  const action = moved.getByRole('row', { name: /Former les agents/ });
  await expect(action).toContainText('Absent');
  await expectAccessible(page);
  await action.getByRole('button').click();
  await expect(chapter.getByRole('row', { name: /Former les agents/ })).toBeVisible();
  await moved.getByRole('button', { name: 'Tout mettre à jour' }).click();
  await expect(moved).toHaveCount(0);
  await expect(outlook).toHaveValue('Ouvrir une maison.\n\n- avec la ville');
  await page.getByRole('button', { name: 'Rétablir les chiffres précédents' }).click();
  await expect(moved).toBeVisible();
  await moved.getByRole('button', { name: 'Tout mettre à jour' }).click();

  await chapter.getByRole('button', { name: 'Écrire un commentaire' }).click();
  await chapter.getByRole('textbox', { name: 'Commentaire' }).fill('Dire où, et avec qui.');
  await chapter.getByRole('button', { name: 'Enregistrer' }).click();
  await chapter.getByRole('button', { name: 'Marquer comme traité' }).click();
  await expect(chapter.getByText(/Traité par/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Produire le rapport' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /accessible/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/u);

  await page.getByRole('button', { name: 'Autres actions sur le rapport' }).click();
  await page.getByRole('menuitem', { name: 'Publier une page pour tous' }).click();
  await page.getByRole('link', { name: 'Ouvrir la page publique' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Rapport d’activité/ })).toBeVisible();
  await expect(page.getByText('Ouvrir une maison.')).toBeVisible();
  await expect(page.getByText('Dire où, et avec qui.')).toHaveCount(0);
  await expectAccessible(page);
});
