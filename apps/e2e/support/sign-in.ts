import type { Page } from '@playwright/test';

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, account: { email: string; password: string }): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique').fill(account.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}
