import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from './support/accounts.ts';
import { expectAccessible } from './support/looks.ts';
import { signIn } from './support/sign-in.ts';

const PAGES = ['semaine', 'reunions', 'plan', 'instances', 'decisions', 'membres', 'membres/organismes'];
const VIEWS = [...['mois', 'semaine', 'annee'].map((view) => `reunions?vue=${view}`), 'plan?vue=tableau'];
const BY_ROLE = {
  COORDINATOR: [...PAGES, ...VIEWS, 'reunions?abonnement=oui', 'import', 'demarrage', 'reunions/planifier'],
  MEMBER: PAGES,
};
const OF_THE_ACCOUNT = ['/mes-sessions', '/nouveau-conseil', '/plan-du-site'];

async function expectPageAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expectAccessible(page);
}

for (const [role, pages] of Object.entries(BY_ROLE)) {
  test(`the pages of a council are accessible to a ${role}`, async ({ page }) => {
    test.setTimeout(400_000); // axe four times on each
    await signIn(page, demoAccount(role));
    await page.waitForURL(/\/semaine/);
    const council = new URL(page.url()).pathname.replace(/\/semaine.*/, '');
    for (const address of pages) await expectPageAccessible(page, `${council}/${address}`);
  });
}

test('the pages of an account are accessible', async ({ page }) => {
  test.setTimeout(200_000);
  await signIn(page, demoAccount('COORDINATOR'));
  await page.waitForURL(/\/semaine/);
  for (const address of OF_THE_ACCOUNT) await expectPageAccessible(page, address);
});

/** Pages of one thing, reached as a person reaches them: by the first link of the list. */
const SHEETS = [
  { list: 'instances', link: 'Comité de pilotage' },
  { list: 'membres', link: /^[A-ZÉ]\S+ \S+/ },
  { list: 'plan', link: /./ },
] as const;

test('the sheet of a body, of a person and of an action are accessible', async ({ page }) => {
  test.setTimeout(200_000);
  await signIn(page, demoAccount('COORDINATOR'));
  await page.waitForURL(/\/semaine/);
  const council = new URL(page.url()).pathname.replace(/\/semaine.*/, '');
  for (const { list, link } of SHEETS) {
    await page.goto(`${council}/${list}`);
    const sheet = page.getByRole('main').locator(`a[href^="${council}/${list}/"]`).filter({ hasText: link }).first();
    await expectPageAccessible(page, (await sheet.getAttribute('href')) ?? '');
  }
});
