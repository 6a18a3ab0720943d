import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';
import { site } from './support/sign-in.ts';

const TITLE = 'Ouvrir la maison des adolescents';

/** An action of a council that was just opened; answers the address of its sheet. */
async function addAction(page: Page, slug: string): Promise<string> {
  const me = await page.request.get('/api/me');
  const { memberships } = (await me.json()) as { memberships: { councilId: string; slug: string }[] };
  const councilId = memberships.find((one) => one.slug === slug)?.councilId ?? '';
  const answer = await page.request.post(`/api/councils/${councilId}/plan/actions`, {
    data: { title: TITLE, dueOn: '2037-06-30' },
    headers: { origin: site(), 'idempotency-key': randomUUID() },
  });
  return `/${slug}/plan/actions/${((await answer.json()) as { id: string }).id}`;
}

const sharing = (page: Page) => page.getByRole('region', { name: 'Partage' });
const shared = (page: Page) => page.getByRole('region', { name: /^Actions partagées par d’autres conseils/ });

test('an action is offered, accepted by the other council, read there and taken back', async ({ page }) => {
  test.setTimeout(240_000); // axe on both sides
  const to = await openCouncil(page, 'CLSM du Val Clair');
  const from = await openCouncil(page, 'CLSM des Deux Rives');
  const sheet = await addAction(page, from);

  await page.goto(sheet);
  await sharing(page).getByRole('combobox', { name: 'Autre conseil' }).fill('val clair');
  await page.getByRole('option', { name: 'CLSM du Val Clair' }).click();
  await sharing(page).getByRole('button', { name: 'Proposer' }).press('Enter');
  await expect(sharing(page).getByText('Attend sa réponse')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/${to}/plan`);
  await expect(page.getByText('CLSM des Deux Rives propose de partager')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Accepter/ }).press('Enter');
  await expect(shared(page).getByText(TITLE)).toBeVisible();
  await expect(page.getByText('propose de partager')).toHaveCount(0);
  await expect(shared(page).getByRole('link', { name: TITLE })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(sheet);
  await expect(sharing(page).getByText('Lue par ce conseil')).toBeVisible();
  await sharing(page)
    .getByRole('button', { name: /^Retirer le partage/ })
    .press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Retirer' }).press('Enter');
  await expect(sharing(page).getByText('Retirée')).toBeVisible();
  await page.goto(`/${to}/plan`);
  await expect(page.getByRole('heading', { level: 1, name: 'Plan d’actions' })).toBeVisible();
  await expect(page.getByText(TITLE)).toHaveCount(0);
});
