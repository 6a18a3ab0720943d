import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { councilAt } from '../support/api.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter, site } from '../support/sign-in.ts';

const TITLE = 'Plénière du jour';
const SOMEBODY = { given: 'Noa', family: 'Ailleurs' };

/** Now, as the clock of the demo council shows it: the door of a meeting that begins is open. */
const nowInParis = (): string =>
  new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Paris' }).slice(0, 16).replace(' ', 'T');

interface Scene {
  slug: string;
  meetingId: string;
  /** Somebody the body convenes. */
  expected: string;
}

/** A meeting of a body that begins now, and the name of one of its members. */
async function aMeetingToday(page: Page, wanted: string): Promise<Scene> {
  const home = await enter(page, demoAccount('COORDINATOR'));
  const council = `/api/councils/${await councilAt(page, home.slice(1))}`;
  const bodies = (await (await page.request.get(`${council}/bodies`)).json()) as {
    items: { id: string; tag: string }[];
  };
  const bodyId = bodies.items.find(({ tag }) => tag === wanted)?.id;
  const made = await page.request.post(`${council}/meetings`, {
    data: {
      bodyId,
      title: TITLE,
      starts: { local: nowInParis(), zone: 'Europe/Paris' },
      durationMinutes: 90,
      capacity: 1,
    },
    headers: { origin: site(), 'idempotency-key': randomUUID() },
  });
  expect(made.status()).toBe(201);
  const { id: meetingId } = (await made.json()) as { id: string };
  const preview = await page.request.get(`${council}/meetings/${meetingId}/convocation`);
  const { recipients } = (await preview.json()) as { recipients: { name: string }[] };
  return { slug: home.slice(1), meetingId, expected: recipients[0]?.name ?? '' };
}

/** Each window of the day, examined, and what it leads to. */
async function prepare(page: Page, { slug, meetingId, expected }: Scene): Promise<void> {
  await page.goto(`/${slug}/reunions/${meetingId}`);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(TITLE) })).toBeVisible();
  for (const name of ['Feuille d’émargement', 'Badges et chevalets']) {
    await page.getByRole('button', { name }).click();
    const link = page.getByRole('dialog').getByRole('link', { name: 'Télécharger le PDF' });
    await expect(link).toBeVisible();
    await expectAccessible(page);
    const paper = await page.request.get((await link.getAttribute('href')) ?? '');
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Ajouter un besoin' }).click();
  const window = page.getByRole('dialog');
  await window.getByRole('combobox', { name: 'Personne' }).fill(expected);
  await page.getByRole('option').first().click();
  await window.getByLabel('Accès sans marche').check();
  await expectAccessible(page);
  await window.getByRole('button', { name: 'Enregistrer' }).click();
  // the box follows what is stored: it turns a moment after the click
  await page.getByRole('checkbox', { name: /^Prévu/ }).click();
  await expect(page.getByText('1 sur 1 prévus')).toBeVisible();
  await expectAccessible(page);
}

/** The screen at the door; answers the path behind its code. */
async function openTheDoor(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Accueil', exact: true }).click();
  await page.getByRole('button', { name: 'Ouvrir l’accueil' }).click();
  const address = page.getByRole('main').getByRole('link', { name: /\/e\// });
  await expect(page.getByRole('img', { name: /^Code à scanner/ })).toBeVisible();
  await expectAccessible(page);
  return new URL((await address.getAttribute('href')) ?? '').pathname;
}

/** A telephone without JavaScript, of somebody without an account. */
async function arriveByPhone(page: Page, path: string, name: { given: string; family: string }): Promise<void> {
  const phone = await page
    .context()
    .browser()
    ?.newContext({
      baseURL: site(),
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
      locale: 'fr-FR',
    });
  if (!phone) throw new Error('No browser for a telephone');
  const screen = await phone.newPage();
  await screen.goto(path);
  await screen.getByLabel('Prénom').fill(name.given);
  await screen.getByLabel('Nom', { exact: true }).fill(name.family);
  await screen.getByRole('button', { name: 'Je suis là' }).click();
  await expect(screen.getByRole('heading', { name: 'Merci, votre arrivée est notée' })).toBeVisible();
  await phone.close();
}

test('people sign in from their phones without JavaScript, and are seen in the séance', async ({ page }) => {
  test.setTimeout(400_000); // axe at each window
  const scene = await aMeetingToday(page, 'COPIL');
  await prepare(page, scene);
  const path = await openTheDoor(page);
  const [given = '', ...rest] = scene.expected.split(' ');
  await arriveByPhone(page, path, { given: given.toUpperCase(), family: rest.join(' ') });
  await arriveByPhone(page, path, SOMEBODY);
  await expect(page.getByText('2 personnes arrivées')).toBeVisible();

  const visitor = await page.context().newPage();
  await visitor.goto(path);
  await expectAccessible(visitor);
  await visitor.goto(`${path}?fait=1`);
  await expectAccessible(visitor);
  await visitor.close();

  await page.goto(`/${scene.slug}/reunions/${scene.meetingId}/seance`);
  await page.getByRole('button', { name: 'Démarrer la séance' }).click();
  await expect(page.getByRole('button', { name: `${scene.expected} : Sur place. Changer` })).toBeVisible();
  await expect(page.getByText('arrivée notée par la personne')).toHaveCount(2);
  await expectAccessible(page);

  await page.goto(`/${scene.slug}/reunions/${scene.meetingId}/accueil`);
  await page.getByRole('button', { name: 'Fermer l’accueil' }).click();
  await expectAccessible(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer l’accueil' }).click();
  await expect(page.getByRole('button', { name: 'Ouvrir l’accueil' })).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(404);
});

async function addACorner(page: Page, { slug, meetingId }: Scene): Promise<void> {
  await page.goto(`/${slug}/reunions/${meetingId}`);
  await page.getByRole('button', { name: 'Ajouter un atelier' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Intitulé').fill('Logement');
  await window.getByLabel('Nombre de places').fill('1');
  await expectAccessible(page);
  await window.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('button', { name: 'Inscrire une personne à l’atelier Logement' }).click();
  await expect(window.getByRole('combobox', { name: 'Personne' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
}

/** Whoever answers has no account, only the mail. */
async function chooseFromTheMail(page: Page, name: string): Promise<void> {
  const family = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const mail = await page.context().newPage();
  await expect(async () => {
    await mail.goto('/dev/mail');
    const letters = mail.getByRole('listitem').filter({ hasText: family });
    await letters.getByRole('link').first().click({ timeout: 3000 });
    await mail.getByRole('link', { name: /\/r\// }).click({ timeout: 3000 });
    await expect(mail.getByRole('heading', { level: 1, name: TITLE })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 120_000, intervals: [3000] });
  await mail.getByText('Choisir un atelier').click();
  await mail.getByText('Préciser ce dont j’ai besoin pour venir').click();
  await expectAccessible(mail);
  await mail.getByLabel('Accès sans marche').check();
  await mail.getByRole('button', { name: 'Envoyer à la coordination' }).click();
  await expect(mail.getByText('La coordination a reçu ce que vous avez indiqué.')).toBeVisible();
  await mail.getByText('Choisir un atelier').click();
  await mail.getByLabel('Logement').check();
  await mail.getByRole('button', { name: 'Enregistrer mon choix' }).click();
  await expect(mail.getByText('Votre choix est enregistré.')).toBeVisible();
  await expectAccessible(mail);
  await mail.close();
}

test('a corner is chosen and a need is said from the mail, and both reach the coordination', async ({ page }) => {
  test.setTimeout(400_000); // the convocation holds before it leaves
  const scene = await aMeetingToday(page, 'PLÉNIÈRE');
  await addACorner(page, scene);
  await page.getByRole('button', { name: 'Relire et envoyer la convocation' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Envoyer la convocation à/ })
    .click();
  await chooseFromTheMail(page, scene.expected);
  await page.reload();
  await expect(page.getByText('Complet', { exact: true })).toBeVisible();
  await expect(page.getByText('0 sur 1 prévus')).toBeVisible();
  await expectAccessible(page);
});
