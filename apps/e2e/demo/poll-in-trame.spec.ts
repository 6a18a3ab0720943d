import { expect, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

/** From the home page to an answer, without a mail: nothing of what others said is on the way. */
test('a member says in Trame which dates suit them', async ({ page }) => {
  test.setTimeout(200_000);
  await enter(page, demoAccount('MEMBER'));
  await page.goto('/');
  await page.waitForURL(/\/ma-page/);
  await page.getByRole('link', { name: /^Dire quelles dates me conviennent/ }).click();
  const card = page.getByRole('region', { name: /^Quelles dates vous conviennent/ });
  const dates = card.getByRole('group');
  await expect(dates).toHaveCount(3);
  await expect(page.getByText(/sans réponse|réponses? sur|Date conseillée/)).toHaveCount(0);
  await card.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
  await expect(page.getByRole('region', { name: /3 points à corriger/ })).toBeFocused();
  await expectAccessible(page);
  for (const [place, word] of ['Oui', 'Si besoin', 'Non'].entries()) await dates.nth(place).getByLabel(word).check();
  await card.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
  await expect(card.getByText('Vous avez répondu')).toBeVisible();
  await expectAccessible(page);
  await page.goto(page.url().replace(/\/reunions.*/, '/reunions'));
  await expect(page.getByRole('region', { name: 'Sondages de dates' }).getByText('Vous avez répondu')).toBeVisible();
});
