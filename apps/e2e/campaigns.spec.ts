import { type Browser, expect, type Page, test } from '@playwright/test';
import { councilAt, create } from './support/api.ts';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';
import { linesWithin, packed, VECTORS } from './support/payloads.ts';
import { couldRun, watch } from './support/watch.ts';

const OPEN = {
  ...{ title: 'SISM de Rivebourg', theme: 'Le lien social', intro: '', published: true },
  ...{ startsOn: '2026-10-05', endsOn: '2026-10-18', proposalsUntil: '2099-12-31' },
};
const LONGEST_LINE = 200;
const LONGEST_TEXT = 2_000;

/** A council with a campaign that is open to proposals; answers its slug and its public address. */
async function openCampaign(page: Page, name: string): Promise<{ slug: string; address: string }> {
  const slug = await openCouncil(page, name);
  const councilId = await councilAt(page, slug);
  const { address } = (await create(page, `${councilId}/campaigns`, OPEN)) as unknown as { address: string };
  return { slug, address: new URL(address).pathname };
}

/** What a partner fills in; what is already there is left. */
async function fillProposal(partner: Page, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, words] of Object.entries(said)) await partner.locator(`[name=${name}]`).fill(words);
}

const PROPOSAL = {
  ...{ title: 'Marche et parole', description: 'Une heure au bord de l’eau.', organizer: 'Club de marche' },
  ...{ day1: '2026-10-08', from1: '18:00', to1: '19:00', place: 'Quai Neuf', municipality: 'Rivebourg' },
  ...{ contactName: 'Sacha Exemple', contactEmail: 'sacha@exemple.fr' },
};

/** On a phone, without JavaScript and without an account: proposes, then corrects. Answers the address to correct at. */
async function proposeByHand(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({
    ...{ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: 'fr-FR' },
  });
  const partner = await context.newPage();
  await partner.goto(address);
  await partner.getByRole('link', { name: 'Proposer un événement' }).click();
  await expect(partner.getByText(/ne demande aucune information de santé/)).toBeVisible();
  await fillProposal(partner, { ...PROPOSAL, to1: '17:00' });
  await partner.getByRole('button', { name: 'Envoyer ma proposition' }).click();
  await expect(partner.getByRole('alert').getByRole('link', { name: 'Fin' })).toBeVisible();
  await fillProposal(partner, { to1: '19:00' });
  await partner.getByRole('button', { name: 'Envoyer ma proposition' }).click();
  await expect(partner.getByRole('heading', { name: 'Merci, votre proposition est enregistrée' })).toBeVisible();
  const own = partner.url();
  await partner.getByRole('link', { name: 'Corriger ma proposition' }).click();
  await expect(partner.locator('[name=contactEmail]')).toHaveValue('');
  await fillProposal(partner, { title: 'Marche douce' });
  await partner.getByRole('button', { name: 'Enregistrer mes corrections' }).click();
  await expect(partner.getByText('Vos corrections sont enregistrées')).toBeVisible();
  await context.close();
  return new URL(own).pathname;
}

test('a partner proposes without JavaScript, the coordination prints it, the public reads it and people are counted', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const { slug, address } = await openCampaign(page, 'CLSM du Programme');
  const own = await proposeByHand(browser, address);
  await page.goto(address);
  await expect(page.getByText('Marche douce')).toHaveCount(0);

  await page.goto(`/${slug}/rapports/sism?vue=tableau`);
  await page.getByRole('button', { name: 'Marche douce' }).click();
  const sheet = page.getByRole('dialog', { name: 'Marche douce' });
  await expect(sheet.getByText('sacha@exemple.fr')).toBeVisible();
  await sheet.getByRole('button', { name: 'Autres gestes' }).click();
  await page.getByRole('menuitem', { name: /Au programme/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Au programme/ })
    .click();
  await expect(page.getByText(/Marche douce.{1,4}:\sAu programme\./)).toBeVisible();

  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Marche douce' })).toBeVisible();
  await expect(page.getByText('sacha@exemple.fr')).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${address}/proposer`);
  await expectAccessible(page);
  await page.goto(own);
  await expect(page.getByRole('heading', { name: 'Votre événement est au programme' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/${slug}/rapports/sism?vue=tableau`);
  await page.getByRole('button', { name: 'Marche douce' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Autres gestes' }).click();
  await page.getByRole('menuitem', { name: 'Noter la présence' }).click();
  await page.getByLabel('Nombre de personnes présentes').fill('42');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(page.getByText('sur 1 événement compté')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('42 personnes présentes')).toBeVisible();
});

test('what a stranger writes in the form runs nowhere it is read', async ({ page }) => {
  test.setTimeout(240_000);
  const watched = await watch(page.context());
  const { slug, address } = await openCampaign(page, 'CLSM du Formulaire');
  const lines = linesWithin(VECTORS, LONGEST_LINE);
  const hostile = (at: number): string => lines[at % lines.length] ?? '';
  const text = packed(linesWithin(VECTORS, LONGEST_TEXT), LONGEST_TEXT - 100)[0] ?? '';
  await page.goto(`${address}/proposer`);
  await fillProposal(page, {
    ...PROPOSAL,
    ...{ title: hostile(0), description: text, audience: hostile(1), organizer: hostile(2), place: hostile(3) },
    ...{ municipality: hostile(4), access: hostile(5), accessibility: hostile(6) },
  });
  await page.getByRole('button', { name: 'Envoyer ma proposition' }).click();
  await expect(page.getByRole('heading', { name: 'Merci, votre proposition est enregistrée' })).toBeVisible();
  expect(await couldRun(page)).toEqual([]);

  await page.goto(`/${slug}/rapports/sism`);
  await expect(page.getByRole('grid').getByText('__ran').first()).toBeVisible();
  expect(await couldRun(page)).toEqual([]);
  await page.goto(`/${slug}/rapports/sism?vue=tableau`);
  await page.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Autres gestes' }).click();
  await page.getByRole('menuitem', { name: /Au programme/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Au programme/ })
    .click();
  await expect(page.getByText(/:\sAu programme\./)).toBeVisible();
  expect(await couldRun(page)).toEqual([]);

  await page.goto(address);
  await expect(page.getByText('__ran').first()).toBeVisible();
  expect(await couldRun(page)).toEqual([]);
  expect(watched).toEqual({ ran: [], refused: [], spoken: [] });
});
