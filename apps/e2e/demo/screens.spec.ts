import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { councilAt, read } from '../support/api.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

const PAGES = [
  ...['semaine', 'reunions', 'plan', 'plan/avancement', 'plan/cadres', 'instances', 'decisions'],
  ...['membres', 'membres/organismes', 'parametres', 'rapports', 'rapports/chiffres', 'rapports/enquete'],
];
const VIEWS = [
  ...['mois', 'semaine', 'annee'].map((view) => `reunions?vue=${view}`),
  'plan/avancement/affichage?ecran=2',
  ...['tableau&group=LEAD', 'etapes', 'frise&zoom=mois', 'calendrier'].map((view) => `plan?vue=${view}`),
  ...['liste', 'manques'].map((view) => `plan/diagnostic?vue=${view}`),
  ...['etapes', 'semaines', 'tableau'].map((view) => `rapports/sism?vue=${view}`),
];
/** All of them for the coordination; for the others what they have instead of it, or with less in it. */
const BY_ROLE = {
  COORDINATOR: [
    ...[...PAGES, ...VIEWS, 'rapports/activite', 'reunions?abonnement=oui'],
    ...['import', 'demarrage', 'reunions/planifier'],
  ],
  LEAD: ['mon-groupe', 'ma-page'],
  MEMBER: ['ma-page', 'semaine', 'plan', 'instances', 'membres', 'rapports'],
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
    const council = await enter(page, demoAccount(role));
    for (const address of pages) await expectPageAccessible(page, `${council}/${address}`);
  });
}

test('the pages of an account are accessible', async ({ page }) => {
  test.setTimeout(200_000);
  await enter(page, demoAccount('COORDINATOR'));
  for (const address of OF_THE_ACCOUNT) await expectPageAccessible(page, address);
});

/** Pages of one thing, reached as a person reaches them: by the first link of the list. */
const SHEETS = [
  { list: 'instances', under: 'instances', link: 'Comité de pilotage' },
  { list: 'membres', under: 'membres', link: /^[A-ZÉ]\S+ \S+/ },
  { list: 'plan', under: 'plan/actions', link: /./ },
] as const;

test('the sheet of a body, of a person and of an action are accessible', async ({ page }) => {
  test.setTimeout(200_000);
  const council = await enter(page, demoAccount('COORDINATOR'));
  for (const { list, under, link } of SHEETS) {
    await page.goto(`${council}/${list}`);
    const sheet = page.getByRole('main').locator(`a[href^="${council}/${under}/"]`).filter({ hasText: link }).first();
    await expectPageAccessible(page, (await sheet.getAttribute('href')) ?? '');
  }
});

interface Listed {
  items: { id: string; state: string }[];
}

/** A meeting of the council at `slug` that has minutes. */
async function heldMeeting(page: Page, slug: string): Promise<string> {
  const { items } = await read<Listed>(page, `${await councilAt(page, slug)}/meetings`);
  const held = items.find(({ state }) => state === 'CLOSED');
  if (!held) throw new Error('No meeting of the demonstration has minutes');
  return held.id;
}

test('the versions of the minutes are accessible, and a passage is masked and said again by the keyboard', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const council = await enter(page, demoAccount('COORDINATOR'));
  await expectPageAccessible(page, `${council}/reunions/${await heldMeeting(page, council.slice(1))}/compte-rendu`);
  await page.getByRole('link', { name: 'Versions à diffuser' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Versions à diffuser' })).toBeVisible();
  const versions = page.url();
  const mask = page.getByRole('button', { name: /^Masquer le paragraphe/ }).first();
  await mask.press('Enter');
  await expect(page.getByText('[passage masqué]')).toBeVisible();
  await page.getByRole('button', { name: /^Rétablir/ }).press('Enter');
  await expect(page.getByText('[passage masqué]')).toHaveCount(0);
  await expectPageAccessible(page, versions);
  await expectPageAccessible(page, `${versions.replace(/\?.*/, '')}?version=facile`);
});
