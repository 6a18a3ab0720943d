import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { councilAt, create } from '../support/api.ts';
import { openCouncil } from '../support/council.ts';
import { expectAccessible } from '../support/looks.ts';
import { openMail } from '../support/mailbox.ts';
import { enter, site } from '../support/sign-in.ts';

test('a lead starts in their group: answers, gives news, adds a point and calls a meeting', async ({ page }) => {
  test.setTimeout(240_000);
  await enter(page, demoAccount('LEAD'));
  await page.goto('/');
  await page.waitForURL(/\/mon-groupe/);
  await expect(page.getByRole('heading', { level: 1, name: 'Jeunes 15-25 ans' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link')).toHaveText([
    ...['Mon groupe', 'Ma page', 'Réunions', 'Plan d’actions'],
  ]);
  await expectAccessible(page);

  await test.step('one press answers', async () => {
    const answers = page.getByRole('group', { name: /^Votre réponse à/ });
    await answers.getByRole('button', { name: 'À distance' }).click();
    await expect(answers.getByRole('button', { name: 'À distance' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a sentence and one of four words', async () => {
    const news = page.getByRole('region', { name: 'Les actions du groupe' }).getByRole('listitem').first();
    await news.getByLabel(/Une phrase suffit/).fill('Le local est trouvé.');
    await news.getByRole('button', { name: 'Ça avance' }).click();
    await expect(news.getByText(/Dernières nouvelles.*Ça avance/)).toBeVisible();
    await expect(news.getByText('Le local est trouvé.')).toBeVisible();
  });

  await test.step('a point goes to the agenda', async () => {
    await page.getByRole('button', { name: 'Proposer un point' }).click();
    await expectAccessible(page);
    const dialog = page.getByRole('dialog', { name: 'Proposer un point à l’ordre du jour' });
    await dialog.getByLabel('De quoi faut-il parler ?').fill('Transports du soir');
    await dialog.getByRole('button', { name: 'Ajouter à l’ordre du jour' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: 'Prochaine réunion' })).toContainText('Transports du soir');
  });

  await test.step('a meeting is called with a day, an hour and a place', async () => {
    await page.getByRole('button', { name: 'Appeler une réunion' }).click();
    const dialog = page.getByRole('dialog', { name: 'Appeler une réunion du groupe' });
    await dialog.getByRole('button', { name: 'Appeler la réunion' }).click();
    await expect(dialog.getByText('Indiquez un jour et une heure.').first()).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('spinbutton', { name: /^jour/i }).first().click();
    await page.keyboard.type('03062038');
    await dialog
      .getByRole('spinbutton', { name: /^heure/i })
      .first()
      .click();
    await page.keyboard.type('1430');
    await dialog.getByLabel(/Lieu/).fill('Maison des associations');
    await dialog.getByRole('button', { name: 'Appeler la réunion' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Réunion appelée : la coordination est prévenue.')).toBeVisible();
  });

  await test.step('other pages hold their group, or say whose they are', async () => {
    const address = (name: string) => page.url().replace(/mon-groupe.*|membres|reunions|plan.*/, name);
    await page.goto(address('reunions'));
    await expect(page.getByText('Les réunions de vos groupes, et celles où l’on vous invite.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'GT Jeunes' }).first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'GT Logement' })).toHaveCount(0);
    await page.goto(address('membres'));
    await expect(page.getByRole('heading', { name: 'Cette page est celle de tout le conseil' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
    await page.waitForURL(/\/mon-groupe/);
  });
});

const MEMBER = 'membre.sans.compte@exemple.fr';
const ACTION = 'Ouvrir un lieu d’écoute';

/** On a phone, without JavaScript and without an account: the foot of a mail opens the page of whoever got it. */
test('a member without an account answers, tells and asks for a new link from the foot of a mail', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const slug = await openCouncil(page, 'CLSM des Pages');
  await plant(page, slug);
  const own = await openMail(context, MEMBER, 'Réunion du', {
    ...{ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, hasTouch: true },
  });
  await own.locator('a[href*="/moi/"]').tap();
  await expect(own.getByRole('heading', { level: 1, name: /Bonjour Alix Membre/ })).toBeVisible();
  await examine(context, own);
  await own.getByRole('button', { name: 'Sur place' }).tap();
  await expect(own.getByRole('status')).toContainText('Votre réponse est enregistrée');
  await expect(own.getByText('Vous venez.')).toBeVisible();
  await own.getByLabel('Une phrase suffit').fill('Il manque un local.');
  await own.getByRole('button', { name: 'Bloqué' }).tap();
  await expect(own.getByRole('status')).toContainText('vos nouvelles sont enregistrées');
  await expect(own.getByText(/Bloqué/).first()).toBeVisible();
  await examine(context, own);
  await own.goto(own.url().replace(/\/moi\/[\w-]+/, `/moi/${'x'.repeat(43)}`));
  await own.getByRole('button', { name: 'Recevoir un nouveau lien' }).tap();
  await expect(own.getByText(/un nouveau vient de partir/)).toBeVisible();
  await examine(context, own);
  await own.context().close();
  await page.goto(`/${slug}/plan?vue=tableau`);
  await expect(page.getByRole('row', { name: new RegExp(ACTION) })).toContainText('Bloquée');
});

/** Somebody who sits in a group, leads an action, and is convened to a meeting by mail. */
async function plant(page: Page, slug: string): Promise<void> {
  const council = await councilAt(page, slug);
  const named = { givenName: 'Alix', familyName: 'Membre', email: MEMBER };
  const { id: personId } = await create(page, `${council}/people`, named);
  await create(page, `${council}/plan/actions`, { title: ACTION, leadPersonId: personId });
  const group = { type: 'WORKING_GROUP', label: 'Groupe Logement', tag: 'GT Logement' };
  const { id: bodyId } = await create(page, `${council}/bodies`, group);
  const { id: seatId } = await create(page, `${council}/bodies/${bodyId}/seats`, { college: 'CONCERNED' });
  await create(page, `${council}/seats/${seatId}/mandates`, { personId, rank: 'FULL', startsOn: '2026-01-01' });
  const starts = { local: `${new Date().getFullYear() + 1}-03-04T14:00`, zone: 'Europe/Paris' };
  const meeting = { bodyId, title: 'Réunion de mars', starts, durationMinutes: 90, agenda: [] };
  const { id } = await create(page, `${council}/meetings`, meeting);
  const address = `/api/councils/${council}/meetings/${id}/convocation`;
  const { digest, version } = (await (await page.request.get(address)).json()) as { digest: string; version: number };
  const headers = { origin: site(), 'if-match': `"${version}"` };
  expect((await page.request.put(address, { data: { digest }, headers })).ok()).toBe(true);
}

/** The same page where scripts run, as the examination is one: opening it changes nothing. */
async function examine(context: BrowserContext, read: Page): Promise<void> {
  const page = await context.newPage();
  await page.goto(read.url());
  await expectAccessible(page);
  await page.close();
}
