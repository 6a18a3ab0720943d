import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

async function openCommittee(page: Page, role: string): Promise<void> {
  await page.goto(`${await enter(page, demoAccount(role))}/reunions`);
  await page.getByRole('link', { name: 'Comité de pilotage n° 14', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ordre du jour' })).toBeVisible();
}

test('an item gets several presenters by keyboard and is restricted; a member sees that there is one', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await openCommittee(page, 'COORDINATOR');
  const agenda = page.getByRole('grid', { name: 'Points de l’ordre du jour' });
  await expect(agenda.getByRole('row', { name: /Renouvellement du poste/ })).toContainText('Point restreint');

  await test.step('a third presenter, from elsewhere, comes first', async () => {
    await page.getByRole('button', { name: /Déplacer ou modifier.*Budget 2027/ }).click();
    await page.getByRole('menuitem', { name: 'Modifier le point' }).click();
    const dialog = page.getByRole('dialog', { name: 'Modifier le point' });
    const box = dialog.getByRole('combobox', { name: /Présenté par/ });
    await box.fill('Sam Exemple, caisse des allocations');
    await expect(page.getByRole('option')).toHaveText([/Sam Exemple/]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('');
    await page.keyboard.press('Tab');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect(dialog.getByRole('button', { name: /Déplacer ou modifier.*Sam Exemple/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Placer en tête' }).press('Enter');
    await expect(dialog.getByRole('row').first()).toContainText('Sam Exemple');
    await dialog.getByRole('checkbox', { name: 'Point restreint' }).check();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('its line says who, in order, and that it is restricted', async () => {
    const line = agenda.getByRole('row', { name: /Budget 2027/ });
    await expect(line).toContainText(/Présenté par Sam Exemple, caisse des allocations, .*Vasseur et Lou Hamel/);
    await expect(line).toContainText('Point restreint');
    await expectAccessible(page);
  });

  await test.step('a member finds its place and its time, and not a word of it', async () => {
    const other = await browser.newContext();
    const member = await other.newPage();
    await openCommittee(member, 'MEMBER');
    await expect(member.getByRole('heading', { name: 'Point à huis clos' })).toHaveCount(2);
    await expect(member.locator('body')).not.toContainText(/Budget 2027|Renouvellement du poste/);
    await expectAccessible(member);
    await other.close();
  });
});
