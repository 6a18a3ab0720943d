import { expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

const TITLE = 'Comité de pilotage de la série n° 40';

/** Every second Wednesday from a public holiday on: its dates, one moved, then what follows changed and ended. */
test('a coordinator schedules a series, changes what follows, and ends it', async ({ page }) => {
  test.setTimeout(300_000); // axe four times on each of four windows
  const slug = (await enter(page, demoAccount('COORDINATOR'))).slice(1);
  await schedule(page, slug);
  await readPage(page);
  const meeting = page.url();
  await seeClashes(page, slug);
  await page.goto(meeting);
  await changeFollowing(page);
  await endSeries(page);
});

/** The second step of the drawer, filled for a body from a day on, each second Wednesday. */
async function plan(page: Page, slug: string, { body, title, day }: Record<'body' | 'title' | 'day', string>) {
  await page.goto(`/${slug}/reunions?planifier=oui`);
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: /Instance/ }).click();
  await page.getByRole('option', { name: body, exact: true }).click();
  await expect(drawer.getByLabel('Intitulé')).not.toHaveValue('');
  await drawer.getByLabel('Intitulé').fill(title);
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  await drawer.getByRole('spinbutton', { name: 'jour, Date' }).click();
  await page.keyboard.type(day);
  await drawer.getByRole('spinbutton', { name: 'heure, Heure de début' }).click();
  await page.keyboard.type('1400');
  await drawer.getByLabel(/^Lieu/).fill('Salle commune');
  await drawer.getByRole('button', { name: /Se répète/ }).click();
  await page.getByRole('option', { name: 'Chaque 2e mercredi du mois' }).click();
  return drawer;
}

/** Another body, at the same hour in the same room: its later dates are in the way too. */
async function seeClashes(page: Page, slug: string): Promise<void> {
  const drawer = await plan(page, slug, { body: 'Comité technique', title: 'Comité technique', day: '11082027' });
  await expect(drawer.getByText('2 dates tombent en même temps qu’une autre réunion')).toBeVisible();
  await expect(drawer.getByText(/^Mercredi 13 octobre 2027\s: .*n° 42 \(.*même lieu\)/)).toBeVisible();
  await expectAccessible(page);
}

async function schedule(page: Page, slug: string): Promise<void> {
  const drawer = await plan(page, slug, { body: 'Comité de pilotage', title: TITLE, day: '14072027' });
  await drawer.getByRole('spinbutton', { name: 'Nombre de dates' }).fill('4');
  await expect(drawer.getByText('4 dates, jusqu’au 13 octobre 2027')).toBeVisible();
  await drawer.getByRole('button', { name: 'Déplacer le 14 juillet 2027' }).click();
  await drawer.getByRole('spinbutton', { name: 'jour, Nouveau jour' }).click();
  await page.keyboard.type('15');
  await drawer.getByRole('checkbox', { name: 'Mercredi 11 août 2027' }).uncheck();
  await expect(drawer.getByText('3 dates, jusqu’au 13 octobre 2027')).toBeVisible();
  await expectAccessible(page);
  await drawer.getByRole('button', { name: 'Continuer' }).click();
  await drawer.getByRole('button', { name: 'Planifier 3 réunions' }).click();
  await expect(page.getByText('3 réunions planifiées.')).toBeVisible();
}

async function readPage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await expect(page.getByText('Jeudi 15 juillet 2027').first()).toBeVisible();
  const card = page.getByRole('region', { name: 'Série' });
  await expect(card.getByText('1re de 3, chaque 2e mercredi du mois')).toBeVisible();
  await card.getByText('Ses 3 dates').click();
  await expectAccessible(page);
  await card.getByRole('link', { name: /^Suivante/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('n° 41');
  await expect(card.getByText('2e de 3, chaque 2e mercredi du mois')).toBeVisible();
}

async function changeFollowing(page: Page): Promise<void> {
  await giveRule(page, () => expectAccessible(page));
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Les dates sont remises comme avant.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Série' }).getByText('2e de 3, chaque 2e mercredi du mois'),
  ).toBeVisible();
  await expect(page.getByText('Salle des mariages')).toHaveCount(0);
  await giveRule(page);
}

async function giveRule(page: Page, look?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Modifier cette réunion et les suivantes' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel(/^Lieu/).fill('Salle des mariages');
  await window.getByRole('checkbox', { name: 'Changer aussi les jours' }).check();
  await window.getByRole('button', { name: /Se répète/ }).click();
  await page.getByRole('option', { name: 'Un mercredi sur deux' }).click();
  await window.getByRole('spinbutton', { name: 'Nombre de dates' }).fill('3');
  await expect(window.getByText('1 réunion s’ajoute.')).toBeVisible();
  await look?.();
  await window.getByRole('button', { name: 'Modifier 2 réunions' }).click();
  await expect(page.getByText('2 réunions modifiées.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Série' }).getByText('2e de 4, un mercredi sur deux')).toBeVisible();
  await expect(page.getByText('Salle des mariages')).toBeVisible();
}

async function endSeries(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Autres actions' }).click();
  await page.getByRole('menuitem', { name: 'Retirer cette réunion et les suivantes' }).click();
  const question = page.getByRole('alertdialog', { name: 'Arrêter la série ?' });
  await expect(question.getByText('3 brouillons sont supprimés.')).toBeVisible();
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Arrêter la série' }).click();
  await expect(page).toHaveURL(/\/reunions$/);
  await expect(page.getByText('Série arrêtée.')).toBeVisible();
}
