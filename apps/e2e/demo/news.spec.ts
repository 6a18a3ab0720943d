import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { aPhoto } from '../../../libs/documents/test/sample-files.ts';
import { demoAccount } from '../support/accounts.ts';
import { councilAt, create } from '../support/api.ts';
import { openCouncil } from '../support/council.ts';
import { watchHands } from '../support/hands.ts';
import { expectAccessible } from '../support/looks.ts';
import { openMail } from '../support/mailbox.ts';
import { enter } from '../support/sign-in.ts';

const LEAD = 'pilote.nouvelles@exemple.fr';
const TITLES = ['Ouvrir un lieu d’écoute', 'Former les agents d’accueil', 'Cartographier les logements'] as const;

/** Three presses from the week to the mails: what nobody heard of for sixty days is asked about. */
test('a coordinator finds the silent actions and asks their leads in three clicks', async ({ page }) => {
  await page.goto(`${await enter(page, demoAccount('COORDINATOR'))}/semaine`);
  await expect(page.getByRole('link', { name: /^Prendre des nouvelles/ })).toBeVisible();
  const effort = await watchHands(page);
  await page.getByRole('link', { name: /^Prendre des nouvelles/ }).click();
  await page.waitForURL(/only=SILENT/);
  await page.getByRole('button', { name: 'Demander des nouvelles' }).first().click();
  await expect(page.getByRole('dialog').getByText(/reçoi(t|vent) un mail/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Envoyer à/ }).click();
  await expect(page.getByText(/Nouvelles demandées à/)).toBeVisible();
  expect((await effort()).clicks).toBeLessThanOrEqual(3);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText(/Envoi arrêté/)).toBeVisible();
});

/** On a phone, without JavaScript and without an account. */
test('a lead updates three actions from the mail in at most eight taps, then corrects one', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const slug = await openCouncil(page, 'CLSM des Nouvelles');
  await plant(page, slug);
  await page.goto(`/${slug}/plan?vue=tableau`);
  await page.getByRole('checkbox', { name: /^Sélectionner les 3 lignes/ }).check();
  await page.getByRole('button', { name: 'Demander des nouvelles' }).last().click();
  await page.getByRole('button', { name: /^Envoyer à 1 personne/ }).click();
  await expect(page.getByText(/Nouvelles demandées à 1 personne/)).toBeVisible();
  await answer(context);
  await page.reload();
  await expect(page.getByRole('row', { name: /Ouvrir un lieu d’écoute/ })).toContainText('Terminée');
  await page.goto(`/${slug}/plan?vue=arbre`);
  await page.getByRole('link', { name: TITLES[0] }).first().click();
  await page.getByRole('link', { name: 'Ouvrir la fiche' }).click();
  await readPhoto(page);
});

/** The photo of the mail on the sheet: seen small, agreed to, taken away and put back. */
async function readPhoto(page: Page): Promise<void> {
  const photo = page.getByRole('img', { name: 'La façade du local' }).first();
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Décrire.*La façade du local/ }).click();
  await page.getByLabel('Les personnes visibles ont donné leur accord').check();
  await page.getByLabel('Qui a donné son accord').fill('La propriétaire, par écrit');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer l’accord' }).click();
  await expect(page.getByText(/Accord\s: La propriétaire, par écrit/u)).toBeVisible();
  await page.getByRole('button', { name: /^Retirer.*La façade du local/ }).press('Enter');
  await expect(photo).toBeHidden();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(photo).toBeVisible();
  await expectAccessible(page);
}

async function plant(page: Page, slug: string): Promise<void> {
  const councilId = await councilAt(page, slug);
  const named = { givenName: 'Alix', familyName: 'Pilote', email: LEAD };
  const { id: leadPersonId } = await create(page, `${councilId}/people`, named);
  for (const title of TITLES) await create(page, `${councilId}/plan/actions`, { title, leadPersonId });
}

async function answer(context: BrowserContext): Promise<void> {
  const mail = await openMail(context, LEAD, 'Des nouvelles', {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.tap();
  };
  await tap(mail.locator('a[href*="mot=PROGRESSING"]').first());
  await expect(mail.getByRole('radio', { name: 'Ça avance' }).first()).toBeChecked();
  await examine(context, mail);
  await tap(mail.getByRole('group', { name: TITLES[1] }).getByRole('radio', { name: 'Rien de neuf' }));
  await tap(mail.getByRole('group', { name: TITLES[2] }).getByRole('radio', { name: 'Bloqué' }));
  await mail.getByLabel('Une phrase suffit').last().fill('Il manque un local.');
  await tap(mail.getByRole('button', { name: 'Envoyer mes nouvelles' }));
  await expect(mail.getByRole('heading', { name: /Merci/ })).toBeVisible();
  expect(taps).toBeLessThanOrEqual(8);
  await examine(context, mail);
  await mail.getByRole('link', { name: 'Corriger' }).tap();
  await mail.getByRole('group', { name: TITLES[0] }).getByRole('radio', { name: 'Terminée' }).tap();
  await join(context, mail);
  await expect(mail.getByRole('list', { name: 'Ce qui est enregistré' })).toContainText('Terminée');
  await mail.context().close();
}

/** A photo, and a file that is refused: the form comes back with all of it but the file. */
async function join(context: BrowserContext, mail: Page): Promise<void> {
  const group = mail.getByRole('group', { name: TITLES[0] });
  const send = mail.getByRole('button', { name: 'Envoyer mes nouvelles' });
  await group.getByText('Ajouter une photo ou un fichier').tap();
  const photo = { name: 'local.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('jpg') };
  const heic = { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('x') };
  await group.getByLabel('Photos ou fichiers').setInputFiles([photo, heic]);
  await group.getByLabel('Que montrent les photos ?').fill('La façade du local');
  await send.tap();
  await expect(mail.getByRole('alert')).toContainText('Rien n’est encore enregistré');
  await expect(group.getByText(/HEIC ne sont pas acceptées/)).toBeVisible();
  await expect(group.getByRole('radio', { name: 'Terminée' })).toBeChecked();
  await expect(group.getByRole('list', { name: 'Ce qui est joint' })).toContainText('local.jpg');
  await examine(context, mail, await mail.content());
  await send.tap();
  await expect(mail.getByText('Avec local.jpg.')).toBeVisible();
}

/** The same page where scripts run, as the examination is one: opening it changes nothing; what a form answered is given again. */
async function examine(context: BrowserContext, read: Page, body?: string): Promise<void> {
  const page = await context.newPage();
  if (body) await page.route(read.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(read.url());
  await expectAccessible(page);
  await page.close();
}
