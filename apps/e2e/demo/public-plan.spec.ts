import { expect, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { change, councilAt, read } from '../support/api.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

interface Listed {
  actions: { id: string; title: string; version: number }[];
}

test('a council publishes its plan, and everybody reads what is for everybody without an account', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const slug = (await enter(page, demoAccount('COORDINATOR'))).slice(1);
  const context = await browser.newContext();
  const visitor = await context.newPage();
  const address = `/c/${slug}/plan`;
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { level: 1, name: 'Aucun plan publié à cette adresse' })).toBeVisible();

  const councilId = await councilAt(page, slug);
  const [open, kept] = (await read<Listed>(page, `${councilId}/plan`)).actions;
  const sheet = `${councilId}/plan/actions/${open?.id}/sheet`;
  await change(page, 'PATCH', sheet, open?.version ?? 0, { visibility: 'PUBLIC' });
  await page.goto(`/${slug}/parametres`);
  await page.getByRole('switch', { name: /^Publier les actions/ }).press('Space');
  await expect(page.getByRole('link', { name: 'Voir la page publique' })).toBeVisible();

  await visitor.goto(address);
  await expect(visitor.getByText(open?.title ?? '')).toBeVisible();
  await expect(visitor.getByText(kept?.title ?? '')).toHaveCount(0);
  await visitor.keyboard.press('Tab');
  await expect(visitor.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('main')).toBeFocused();
  await expectAccessible(visitor);
  await page.getByRole('switch', { name: /^Publier les actions/ }).press('Space');
  await expect(page.getByRole('link', { name: 'Voir la page publique' })).toHaveCount(0);
  await visitor.reload();
  await expect(visitor.getByRole('heading', { level: 1, name: 'Aucun plan publié à cette adresse' })).toBeVisible();
  await context.close();
});
