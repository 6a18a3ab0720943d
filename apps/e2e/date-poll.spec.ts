import { randomUUID } from 'node:crypto';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { addressOf, LEFT_OVER, seatCommittee } from './support/committee.ts';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';
import { openMail } from './support/mailbox.ts';

const inDays = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
/** `DDMMYYYY`, as the parts of a date are typed. */
const typed = (day: string): string => day.split('-').toReversed().join('');
const [CLOSES, FIRST, SECOND] = [inDays(10), inDays(30), inDays(37)];
const TITLE = 'Comité de pilotage du sondage';

/** From several dates to the sheet that is signed: everything that comes back comes without an account. */
test('a coordinator asks for dates, convenes on one, gets three kinds of answers and prints the sheet', async ({
  page,
  context,
}) => {
  test.setTimeout(360_000); // the poll and the convocation hold before they leave, so that they can be stopped
  const slug = await openCouncil(page, 'CLSM du Sondage');
  await seatCommittee(page, slug, 4);
  await prepare(page, slug);
  await reword(page);
  await open(page);
  await answerFromTheMail(context, slug);
  await typeByPhone(page);
  await choose(page);
  await takeBack(page);
  await convene(page);
  await answerByLink(context, slug);
  await answerByTheCalendar(page, slug);
  await typeAnswer(page);
  await printSheet(page);
});

async function prepare(page: Page, slug: string): Promise<void> {
  await page.goto(`/${slug}/reunions?planifier=oui`);
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: /Instance/ }).click();
  await page.getByRole('option', { name: 'Comité de pilotage', exact: true }).click();
  await expect(drawer.getByLabel('Intitulé')).not.toHaveValue('');
  await drawer.getByLabel('Intitulé').fill(TITLE);
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  await drawer.getByRole('button', { name: 'Sondage de dates' }).click();
  for (const [place, day] of [FIRST, SECOND].entries()) {
    const slot = drawer.getByRole('group', { name: `Date ${place + 1}`, exact: true });
    await slot.getByRole('spinbutton', { name: 'jour, Date' }).click();
    await page.keyboard.type(typed(day));
    await slot.getByRole('spinbutton', { name: 'heure, Heure de début' }).click();
    await page.keyboard.type('1400');
  }
  await drawer.getByRole('spinbutton', { name: 'jour, Réponses jusqu’au' }).click();
  await page.keyboard.type(typed(CLOSES));
  await expectAccessible(page);
  await drawer.getByRole('button', { name: 'Préparer le sondage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expectAccessible(page);
}

/** A draft is changed in the form it was made with. */
async function reword(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Modifier le sondage' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel(/^Message aux personnes consultées/).fill('Deux heures suffiront.');
  await expectAccessible(page);
  await drawer.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByText('Deux heures suffiront.')).toBeVisible();
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Relire et envoyer le sondage' }).click();
  const preview = page.getByRole('dialog');
  await preview.getByRole('button', { name: /^Envoyer le sondage à \d+ personnes/ }).click();
  await expect(page.getByText(/Le sondage part dans \d+\ss/u)).toBeVisible();
}

async function answerFromTheMail(context: BrowserContext, slug: string): Promise<void> {
  const mail = await openMail(context, addressOf(slug, 1));
  await mail.getByRole('link', { name: /\/v\// }).click();
  await expect(mail.getByText('Deux heures suffiront.')).toBeVisible();
  await expectAccessible(mail);
  const dates = mail.getByRole('group');
  await dates.nth(0).getByText('Oui').click();
  await dates.nth(1).getByText('Si besoin').click();
  await mail.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
  await expect(mail.getByRole('heading', { name: 'Merci, vos réponses sont enregistrées' })).toBeVisible();
  await expectAccessible(mail);
  await mail.context().close();
}

async function typeByPhone(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByText('Date conseillée', { exact: true })).toBeVisible();
  await page
    .getByRole('button', { name: /^Saisir les réponses de/ })
    .first()
    .click();
  const window = page.getByRole('dialog');
  await window.getByRole('group').nth(0).getByLabel('Non').check();
  await window.getByRole('button', { name: 'Enregistrer ces réponses' }).click();
  await expect(page.getByText('saisi par la coordination').first()).toBeVisible();
  await expectAccessible(page);
}

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Retenir cette date' }).first().click();
  const window = page.getByRole('dialog');
  await window.getByRole('button', { name: 'Retenir cette date' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(TITLE) })).toBeVisible();
  await expect(page.getByText('Brouillon').first()).toBeVisible();
  await page.getByRole('link', { name: 'Voir le sondage' }).click();
  await expect(page.getByText(/^Date retenue\s: \p{L}+ \d/u)).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
}

async function takeBack(page: Page): Promise<void> {
  const basket = page.getByRole('region', { name: 'À reprendre' });
  await expect(basket.getByText('non traité')).toBeVisible();
  await basket.getByRole('button', { name: `Reprendre «\u00a0${LEFT_OVER}\u00a0»` }).click();
  const agenda = page.getByRole('region', { name: 'Ordre du jour' });
  await expect(agenda.getByText(LEFT_OVER)).toBeVisible();
  await expect(agenda.getByText(/^Depuis la dernière fois/)).toBeVisible();
}

async function convene(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Relire et envoyer la convocation' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer la convocation à 4 personnes' }).click();
  await expect(page.getByText(/La convocation part dans \d+\ss/u)).toBeVisible();
}

/** A program that opens each link first, as town halls have, then the person. */
async function answerByLink(context: BrowserContext, slug: string): Promise<void> {
  const mail = await openMail(context, addressOf(slug, 1), 'Réunion du');
  const address = (await mail.getByRole('link', { name: /\/r\// }).getAttribute('href')) ?? '';
  for (let times = 0; times < 3; times += 1) expect((await mail.request.get(address)).status()).toBe(200);
  expect((await mail.request.head(address)).ok()).toBe(true);
  await mail.goto(address);
  await expect(mail.getByRole('heading', { name: 'Merci, votre réponse est enregistrée' })).toBeHidden();
  await mail.getByRole('button', { name: 'Sur place' }).click();
  await expect(mail.getByRole('heading', { name: 'Merci, votre réponse est enregistrée' })).toBeVisible();
  await mail.context().close();
}

/** What a calendar program sends when "Accepter" is pressed, brought by the mail server of the council. */
async function answerByTheCalendar(page: Page, slug: string): Promise<void> {
  const attendee = addressOf(slug, 2);
  const meetingId = page.url().split('/').at(-1);
  const stamp = `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const event = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Essai//FR', 'METHOD:REPLY', 'BEGIN:VEVENT'],
    ...[`UID:${await uidOf(page, meetingId)}`, 'SEQUENCE:0', `DTSTAMP:${stamp}`, 'DTSTART:20300101T130000Z'],
    ...[`ATTENDEE;PARTSTAT=DECLINED:mailto:${attendee}`, 'END:VEVENT', 'END:VCALENDAR', ''],
  ];
  const head = [`From: ${attendee}`, `Message-ID: <${randomUUID()}@exemple.fr>`, 'MIME-Version: 1.0'];
  const type = 'Content-Type: text/calendar; charset=utf-8; method=REPLY';
  const answer = await fetch(new URL('/api/inbound-mail', page.url()), {
    method: 'POST',
    body: [...head, type, '', ...event].join('\r\n'),
    headers: { 'content-type': 'message/rfc822', 'x-inbound-secret': process.env['E2E_INBOUND_SECRET'] ?? '' },
  });
  expect(await answer.json()).toEqual({ outcome: 'TAKEN' });
}

/** The name that the event has in every calendar, from the file anybody may keep. */
async function uidOf(page: Page, meetingId: string | undefined): Promise<string> {
  const link = page.getByRole('link', { name: 'Ajouter à mon agenda' });
  const file = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
  const uid = /^UID:(.+)$/m.exec(file.replaceAll('\r', ''))?.[1] ?? '';
  expect(uid).toContain(meetingId);
  return uid;
}

async function typeAnswer(page: Page): Promise<void> {
  await page.reload();
  const answers = page.getByRole('region', { name: 'Réponses' });
  await expect(answers.getByText('2 sur 4')).toBeVisible();
  await answers.getByRole('button', { name: /^Réponse de Alix Membre 3/ }).click();
  await page.getByRole('menuitem', { name: /À distance/ }).click();
  await expect(answers.getByText('3 sur 4')).toBeVisible();
  for (const group of ['Sur place', 'À distance', 'Excuse reçue', 'Sans réponse'])
    await expect(answers.getByRole('heading', { name: group })).toBeVisible();
  await expectAccessible(page);
}

async function printSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Feuille d’émargement' }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: 'Télécharger le PDF' });
  const paper = await page.request.get((await link.getAttribute('href')) ?? '');
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
}
