import { expect, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { expectAccessible } from '../support/looks.ts';
import { signIn } from '../support/sign-in.ts';

test('a visitor finds the sign-in page, whatever the screen and the theme', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Se connecter' })).toBeVisible();
  await expectAccessible(page);
});

test('a wrong password is refused with the words of an unknown account', async ({ page }) => {
  const refusal = page.getByText('ne correspond pas');
  await signIn(page, { ...demoAccount('COORDINATOR'), password: 'une phrase qui ne va pas' });
  await expect(refusal).toBeVisible();
  const known = await refusal.textContent();
  await signIn(page, { email: 'personne@exemple.fr', password: 'une phrase qui ne va pas' });
  await expect(refusal).toHaveText(known ?? '');
});

for (const role of ['COORDINATOR', 'LEAD', 'MEMBER']) {
  test(`${role} signs in and arrives in the council`, async ({ page }) => {
    await signIn(page, demoAccount(role));
    await expect(page.getByRole('button', { name: 'CLSM de Rivebourg' })).toBeVisible();
  });
}
