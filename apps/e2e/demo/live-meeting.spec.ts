import { expect, type Locator, type Page, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.ts';
import { councilAt, read } from '../support/api.ts';
import { pressByKey, tabTo } from '../support/keyboard.ts';
import { typeAction } from '../support/lines.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

interface Meeting {
  id: string;
  state: string;
  body: { id: string; tag: string };
}

/** The first meeting of the council at `slug` that `wanted` describes. */
async function aMeeting(page: Page, slug: string, wanted: (meeting: Meeting) => boolean): Promise<Meeting> {
  const { items } = await read<{ items: Meeting[] }>(page, `${await councilAt(page, slug)}/meetings`);
  const found = items.find(wanted);
  if (!found) throw new Error('The demo council has no such meeting.');
  return found;
}

/** Signs in and opens the live screen of a meeting. */
async function openLive(page: Page, wanted: (meeting: Meeting) => boolean): Promise<void> {
  const council = await enter(page, demoAccount('COORDINATOR'));
  const { id } = await aMeeting(page, council.slice(1), wanted);
  await page.goto(`${council}/reunions/${id}/seance`);
}

const saved = (page: Page) => expect(page.locator('[data-save=saved]')).toBeVisible();

/** A note, a decision, an action with its lead and its date: no key but those of the words, Tab, an arrow and Enter. */
async function decideAndPromise(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.type('Les deux groupes présentent leurs avancées.');
  await keyboard.press('Enter');
  await keyboard.type('/d Le comité transmet le projet de lieu d’écoute au comité de pilotage.');
  await keyboard.press('Enter');
  await expect(page.getByText(/^Décision \d+$/).first()).toBeVisible();
  await typeAction(page, 'Relire la note pour le comité de pilotage', { lead: 'Nadia', day: '15012027' });
  await expect(page.getByText('15 janvier 2027', { exact: true })).toBeVisible();
}

test('a meeting is run, finished and found again by keyboard only', async ({ page }) => {
  test.slow(); // a hundred presses of Tab, and axe eight times
  await openLive(page, ({ state, body }) => state === 'CONVENED' && body.tag === 'COTECH');
  await pressByKey(page, page.getByRole('button', { name: 'Démarrer la séance' }));
  const line = page.getByRole('textbox', { name: 'Texte de la note' });
  await expect(line).toBeFocused();
  await decideAndPromise(page);
  await expect(line).toBeFocused();
  await saved(page);

  await pressByKey(page, page.getByRole('button', { name: 'Tous présents' }));
  await pressByKey(page, page.getByRole('button', { name: /: Sur place\. Changer$/ }).first());
  await expect(page.getByRole('button', { name: /: En attente\. Changer$/ })).toHaveCount(1);
  await saved(page);
  await expectAccessible(page);

  await tabTo(page, line);
  await page.keyboard.type('Le calendrier est validé.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Point 2/)).toBeVisible();
  await saved(page);

  await pressByKey(page, page.getByRole('button', { name: 'Terminer' }));
  await pressByKey(page, page.getByRole('button', { name: 'Sans débat' }).first());
  await pressByKey(page, page.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }));
  await expect(page.getByRole('article', { name: 'Compte rendu' })).toContainText('COTECH');
  await expectAccessible(page);

  await pressByKey(page, page.getByRole('link', { name: 'Relire la note pour le comité de pilotage' }));
  await expect(page.getByRole('heading', { level: 1, name: /Relire la note/ })).toBeVisible();
});

test('what is written without a connection is kept, and committed once it is back', async ({ page, context }) => {
  await openLive(page, ({ state, body }) => state === 'CONVENED' && body.tag === 'GT Jeunes');
  await page.getByRole('button', { name: 'Démarrer la séance' }).click();
  const line = page.getByRole('textbox', { name: 'Texte de la note' });
  await line.fill('');

  await context.setOffline(true);
  await page.keyboard.type('Noté sans réseau.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('À moitié écrit');
  await expect(page.locator('[data-save=offline]')).toContainText('Vos notes sont gardées sur cet appareil');
  await context.setOffline(false);
  await page.reload();
  await expect(line).toHaveValue('À moitié écrit');
  await expect(page.getByText('Noté sans réseau.')).toHaveCount(1);
  await expect(page.locator('[data-save=saving], [data-save=offline]')).toHaveCount(0);
  await expect(page.locator('[data-save=draft]')).toBeVisible();
});

/** The journey before has started it, unless this one runs alone. */
const UNDER_WAY = ['CONVENED', 'IN_PROGRESS'];

/** The last line of a text as it will be read: without the carets of others. */
const lastLine = (text: Locator): Promise<string> =>
  text
    .locator('p')
    .last()
    .evaluate((line) => {
      const copy = line.cloneNode(true) as Element;
      for (const caret of copy.querySelectorAll('.caret')) caret.remove();
      return copy.textContent;
    });

test('two people write in one line, and both have both', async ({ page, browser }) => {
  await openLive(page, ({ state, body }) => UNDER_WAY.includes(state) && body.tag === 'GT Jeunes');
  const line = page.getByRole('textbox', { name: 'Texte de la note' });
  const start = page.getByRole('button', { name: 'Démarrer la séance' });
  await expect(line.or(start)).toBeVisible();
  if (await start.isVisible()) await start.click();
  await line.fill('Le local est accessible.');
  await line.press('Enter');
  await saved(page);
  const second = await browser.newContext({ locale: 'fr-FR' });
  const other = await second.newPage();
  await enter(other, demoAccount('COORDINATOR'));
  await other.goto(page.url());
  const text = (one: Page) => one.getByRole('textbox', { name: 'Texte du point 1' });
  await expect(text(other)).toContainText('Le local est accessible.');

  await text(other).locator('p').last().click();
  await other.keyboard.press('End');
  await other.keyboard.type(' Il est libre en février.');
  await expect.poll(() => lastLine(text(page))).toContain('février.');
  await text(page).locator('p').last().click();
  await expect(other.locator('.caret')).toHaveText('Camille Roussel');
  await page.keyboard.press('Home');
  await Promise.all([
    page.keyboard.type('Bonne nouvelle. ', { delay: 50 }),
    other.keyboard.type(' À visiter.', { delay: 70 }),
  ]);
  const whole = 'Bonne nouvelle. Le local est accessible. Il est libre en février. À visiter.';
  for (const one of [page, other]) {
    await expect.poll(() => lastLine(text(one))).toBe(whole);
    await saved(one);
  }
  await second.close();
  await expectAccessible(page);
});
