import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { demoAccount } from './support/accounts.ts';
import { expectAccessible } from './support/looks.ts';
import { signIn } from './support/sign-in.ts';

const inDays = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
/** `DDMMYYYY`, as the parts of a date are typed. */
const typed = (day: string): string => day.split('-').toReversed().join('');
const [CLOSES, FIRST, SECOND] = [inDays(10), inDays(30), inDays(37)];
const TITLE = 'Comité de pilotage du sondage';

/** From several dates to a meeting: asked by mail, answered without an account, chosen by one press. */
test('a coordinator asks for dates, reads who could come, and makes a meeting of one', async ({ page, context }) => {
  test.setTimeout(240_000); // the poll holds before it leaves, so that it can be stopped
  await signIn(page, demoAccount('COORDINATOR'));
  await page.waitForURL(/\/semaine/);
  const slug = new URL(page.url()).pathname.split('/')[1] ?? '';
  await prepare(page, slug);
  await open(page);
  await answerFromTheMail(context);
  await typeByPhone(page);
  await choose(page);
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

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Relire et envoyer le sondage' }).click();
  const preview = page.getByRole('dialog');
  await preview.getByRole('button', { name: /^Envoyer le sondage à \d+ personnes/ }).click();
  await expect(page.getByText(/Le sondage part dans \d+\ss/u)).toBeVisible();
}

/** Another browser: whoever answers has no account, only the mail. */
async function answerFromTheMail(context: BrowserContext): Promise<void> {
  const reader = await context.browser()?.newContext({ baseURL: String(new URL('/', context.pages()[0]?.url())) });
  if (!reader) throw new Error('No browser to read the mail with');
  const mail = await reader.newPage();
  await expect(async () => {
    await mail.goto('/dev/mail');
    await mail.getByRole('link', { name: 'Quelles dates vous conviennent' }).first().click({ timeout: 3000 });
  }).toPass({ timeout: 120_000, intervals: [3000] });
  await mail.getByRole('link', { name: /\/v\// }).click();
  await expectAccessible(mail);
  const dates = mail.getByRole('group');
  await dates.nth(0).getByText('Oui').click();
  await dates.nth(1).getByText('Si besoin').click();
  await mail.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
  await expect(mail.getByRole('heading', { name: 'Merci, vos réponses sont enregistrées' })).toBeVisible();
  await expectAccessible(mail);
  await reader.close();
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
}
