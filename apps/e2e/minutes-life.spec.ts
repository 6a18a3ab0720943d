import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { act, councilAt, create } from './support/api.ts';
import { addressOf, chairedBody, seatCommittee } from './support/committee.ts';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';
import { openMail } from './support/mailbox.ts';

const PHONE = { width: 390, height: 844 };
const inDays = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** From the last word of a meeting to the next one, which approves: whoever agrees or corrects has no account. */
test('minutes are read by the chair, circulate, are corrected from a phone and approved by the next meeting', async ({
  page,
  context,
}) => {
  test.setTimeout(360_000); // the mails wait a minute before they leave, so that they can be stopped
  const slug = await openCouncil(page, 'CLSM de l’Approbation');
  await seatCommittee(page, slug, 3);
  const council = await councilAt(page, slug);
  const bodyId = await chairedBody(page, council);
  await hold(page, slug, await meet(page, council, { bodyId, day: inDays(-1), title: 'Comité n° 2' }));
  await endInFiveClicks(page);
  await agreeOnAPhone(context, slug);
  await askFromAPhone(context, slug);
  await settle(page);
  await correct(page);
  await approve(page, slug, await meet(page, council, { bodyId, day: inDays(30), title: 'Comité n° 3' }));
});

interface Planned {
  bodyId: string;
  day: string;
  title: string;
}

/** A meeting of one item, under way. */
async function meet(page: Page, council: string, { bodyId, day, title }: Planned): Promise<string> {
  const agenda = [{ title: 'Un local', purpose: 'DECISION', minutes: 20 }];
  const asked = { bodyId, title, starts: { local: `${day}T14:00`, zone: 'Europe/Paris' }, durationMinutes: 60, agenda };
  const { id } = await create(page, `${council}/meetings`, asked);
  await act(page, `${council}/meetings/${id}/start`);
  return id;
}

async function hold(page: Page, slug: string, meetingId: string): Promise<void> {
  await page.goto(`/${slug}/reunions/${meetingId}/seance`);
  await expect(page.getByRole('textbox', { name: 'Texte de la note' })).toBeFocused();
  await page.keyboard.type('Trois bailleurs ont répondu.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/d Le comité retient le local de la rue Haute.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Décision \d+$/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Tous présents' }).click();
  await expect(page.locator('[data-save=saved]')).toBeVisible();
}

/** Ending, reading what is missing, and sending to the chair. */
async function endInFiveClicks(page: Page): Promise<void> {
  const presses = [
    () => page.getByRole('button', { name: 'Terminer', exact: true }),
    () => page.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }),
    () => page.getByRole('button', { name: 'Envoyer à la relecture' }),
    () => page.getByRole('button', { name: 'Envoyer à Alix Membre 1' }),
  ];
  expect(presses.length).toBeLessThanOrEqual(5);
  for (const button of presses) await button().click();
  await expect(page.getByText(/^Demandée à Alix Membre 1/)).toBeVisible();
  await expectAccessible(page);
}

async function agreeOnAPhone(context: BrowserContext, slug: string): Promise<void> {
  const mail = await openMail(context, addressOf(slug, 1), 'relire');
  await mail.setViewportSize(PHONE);
  await mail.getByRole('link', { name: /\/a\// }).click();
  await expect(mail.getByText('Trois bailleurs ont répondu.')).toBeVisible();
  await expectAccessible(mail);
  await mail.setViewportSize(PHONE);
  await mail.getByRole('button', { name: /^Approuver et envoyer à 3 personnes$/ }).click();
  await expect(mail.getByRole('heading', { name: 'Merci, votre accord est enregistré' })).toBeVisible();
  await mail.context().close();
}

async function askFromAPhone(context: BrowserContext, slug: string): Promise<void> {
  const mail = await openMail(context, addressOf(slug, 2), 'Compte rendu');
  await mail.setViewportSize(PHONE);
  await mail.getByRole('link', { name: /\/l\// }).click();
  await mail.getByLabel('À propos de').selectOption({ label: '1. Un local' });
  await mail.getByLabel('Ce qu’il faudrait écrire').fill('Quatre bailleurs ont répondu.');
  await expectAccessible(mail);
  await mail.setViewportSize(PHONE);
  await mail.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(mail.getByText('La coordination a reçu votre demande.')).toBeVisible();
  await mail.context().close();
}

async function settle(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByText('Quatre bailleurs ont répondu.')).toBeVisible();
  await page.getByRole('button', { name: 'Accepter', exact: true }).click();
  const answer = page.getByRole('dialog');
  await expectAccessible(page);
  await answer.getByRole('button', { name: /^Accepter et prévenir/ }).click();
  await expect(answer).toBeHidden();
  await expect(page.getByText('Acceptée', { exact: true })).toBeVisible();
}

/** What was accepted is a version of its own, which shows what it changes. */
async function correct(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Écrire une nouvelle version' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(/^Texte du point «\sUn local\s»/u).fill('Quatre bailleurs ont répondu.');
  await drawer.getByLabel('Raison du changement').fill('Nombre de bailleurs');
  await expectAccessible(page);
  await drawer.getByRole('button', { name: 'Publier cette version' }).click();
  await expect(drawer).toBeHidden();
  await page.getByRole('button', { name: 'Voir ce qui change' }).click();
  await expect(page.getByRole('dialog').locator('ins')).toContainText('Quatre');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
}

async function approve(page: Page, slug: string, next: string): Promise<void> {
  await page.goto(`/${slug}/reunions/${next}/seance`);
  await expect(page.getByRole('heading', { name: /^Approbation du compte rendu/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Approuver ce compte rendu' }).click();
  await expect(page.getByText('Approuvé', { exact: true })).toBeVisible();
  const reading = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Le lire/ }).click();
  await expect((await reading).getByText(/^Par la réunion du/)).toBeVisible();
}
