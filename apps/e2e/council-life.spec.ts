import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';
import { openMail } from './support/mailbox.ts';

const DIRECTORY = join(import.meta.dirname, '../../libs/documents/fixtures/annuaire-partenaires.xlsx');
const DECISION = 'Le comité retient le local de la rue des Tanneurs.';
const ACTION = 'Signer la convention d’occupation';

/** From the sign-in page to a decision and an action in the plan, on the spreadsheet a council really keeps. */
test('a coordinator takes a council from its directory to its first decision', async ({ page, context }) => {
  test.setTimeout(600_000); // the convocation holds for a minute, so that it can be stopped
  const slug = await openCouncil(page, 'CLSM du Haut Val');
  await importDirectory(page, slug);
  await createSeat(page, slug);
  await planMeeting(page, slug);
  await convene(page);
  await answerFromTheMail(context);
  await hold(page, slug);
  await finish(page);
  await findInThePlan(page, slug);
});

async function importDirectory(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/import`);
  await page.locator('input[type=file]').setInputFiles(DIRECTORY);
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await page.getByRole('button', { name: /^Suivre les \d+ propositions/ }).click();
  await page.getByRole('button', { name: /^Créer \d+ personnes/ }).click();
  await expect(page.getByText('Import terminé').first()).toBeVisible({ timeout: 30_000 });
}

async function createSeat(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/instances`);
  await page.getByRole('link', { name: 'COPIL' }).click();
  await expect(page.getByText('Il manque un siège pour le collège « Coordination ».')).toBeVisible();
  await page.getByRole('button', { name: 'Ajouter un siège' }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('button', { name: /Collège/ }).click();
  await page.getByRole('option', { name: 'Coordination' }).click();
  await window.getByRole('button', { name: 'Enregistrer le siège' }).click();
  await expect(page.getByRole('heading', { name: 'Coordination' })).toBeVisible();
  await expectAccessible(page);
}

async function planMeeting(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/reunions?planifier=oui`);
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: /Instance/ }).click();
  await page.getByRole('option', { name: /COPIL/ }).click();
  await expect(drawer.getByLabel('Intitulé')).toHaveValue(/^COPIL n°\s1$/);
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  const year = new Date().getFullYear() + 1;
  await drawer.getByRole('spinbutton', { name: 'jour, Date' }).click();
  await page.keyboard.type(`1003${year}`);
  await drawer.getByRole('spinbutton', { name: 'heure, Heure de début' }).click();
  await page.keyboard.type('1400');
  await drawer.getByLabel('Lieu').fill('Salle du conseil');
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  await drawer.getByRole('button', { name: 'Planifier la réunion' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /COPIL n° 1/ })).toBeVisible();
  await expectAccessible(page);
}

async function convene(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Relire et envoyer la convocation' }).click();
  const preview = page.getByRole('dialog');
  await expect(preview.getByText('12 par courriel, 4 par courrier', { exact: false })).toBeVisible();
  await preview.getByRole('button', { name: 'Envoyer la convocation à 16 personnes' }).click();
  await expect(page.getByText(/La convocation part dans \d+\ss/u)).toBeVisible();
}

async function answerFromTheMail(context: BrowserContext): Promise<void> {
  const mail = await openMail(context, 'loic.dupont@exemple.fr');
  await mail.getByRole('link', { name: /\/r\// }).click();
  await expectAccessible(mail);
  await mail.getByRole('button', { name: 'Sur place' }).click();
  await expect(mail.getByRole('heading', { name: 'Merci, votre réponse est enregistrée' })).toBeVisible();
  await mail.context().close();
}

async function hold(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/reunions`);
  await page.getByRole('link', { name: 'COPIL n° 1', exact: true }).click();
  await page.getByRole('link', { name: 'Ouvrir la séance' }).click();
  await page.getByRole('button', { name: 'Démarrer la séance' }).click();
  await page.getByRole('button', { name: 'Tous présents' }).click();
  await expect(page.getByText('16 sur 16')).toBeVisible();
  await page.getByLabel('Texte de la note').fill('Le local est visité par le groupe.');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/d ${DECISION}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(DECISION).first()).toBeVisible();
  await page.getByLabel('Texte de la note').click();
  await page.keyboard.type(`/a ${ACTION}`);
  await page.getByRole('combobox', { name: 'Pilote' }).fill('Claire Mas');
  await page.getByRole('option', { name: /Claire Masson/ }).click();
  await page.getByRole('button', { name: 'Ajouter l’action au plan' }).click();
  await expect(page.getByText(ACTION).first()).toBeVisible();
  await expect(page.getByText('Enregistré', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
}

async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terminer' }).click();
  const end = page.getByRole('dialog', { name: 'Terminer la séance' });
  await expect(end.getByText(`L’action « ${ACTION} » n’a pas d’échéance.`)).toBeVisible();
  await end.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }).click();
  await expect(page.getByText(DECISION).first()).toBeVisible();
  await expect(page.getByText(/une personne représentant/).first()).toBeVisible();
  await expectAccessible(page);
}

async function findInThePlan(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/plan`);
  await page.getByRole('link', { name: ACTION }).click();
  await expect(page.getByText('COPIL n° 1', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
}
