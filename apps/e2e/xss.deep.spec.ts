import { expect, type Page, test } from '@playwright/test';
import { act, change, read } from './support/api.ts';
import { addressOf } from './support/committee.ts';
import { type HostileCouncil, openHostile, putAction } from './support/hostile.ts';
import { openMail } from './support/mailbox.ts';
import { linesWithin, PAYLOADS, packed, VECTORS } from './support/payloads.ts';
import { couldRun, type Watched, watch } from './support/watch.ts';

const LONGEST_DECISION = 2_000;
const LONGEST_TITLE = 300;
/** Characters of a family name, of the title of a meeting or an item, less what stands before it. */
const LONGEST_NAME = 110;
const NAMES = linesWithin(VECTORS, LONGEST_NAME);

/** A third of the payloads, of every context, for lines that are typed; a line that turns the writing round is refused. */
const TYPED = PAYLOADS.filter((words, at) => at % 3 === 0 && !words.includes('\u202E'));
/** What is read of the payloads pasted as text. */
const IN_TEXT = '<iframe srcdoc=';

const nothing: Watched = { ran: [], refused: [], spoken: [] };
const saved = (page: Page) =>
  expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved', { timeout: 40_000 });
const textOf = (page: Page, item: number) => page.getByRole('textbox', { name: `Texte du point ${item}` });

/** Nothing ran here, nothing was refused, and nothing waits for a click. */
async function expectInert(page: Page, watched: Watched): Promise<void> {
  expect(await couldRun(page), page.url()).toEqual([]);
  expect(watched, page.url()).toEqual(nothing);
}

/** Pastes into the text of an item, as a browser hands over what another program copied. */
const paste = (page: Page, item: number, type: 'text/html' | 'text/plain', words: string): Promise<void> =>
  textOf(page, item).evaluate(
    (editor: HTMLElement, [format, copied]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(format, copied);
      editor.focus();
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [type, words] as const,
  );

/** Opens the next item by the key that does. */
async function nextItem(page: Page, item: number): Promise<void> {
  await page.getByRole('textbox', { name: 'Texte de la note' }).press('Control+Enter');
  await expect(textOf(page, item)).toBeVisible();
}

/** All payloads as HTML, a handful a paste so that one does not swallow the others, and then as text. */
async function pasteAll(page: Page): Promise<void> {
  for (const many of packed(PAYLOADS, 600)) await paste(page, 1, 'text/html', many);
  await saved(page);
  await nextItem(page, 2);
  await paste(page, 2, 'text/plain', PAYLOADS.join('\n'));
  await expect(textOf(page, 2)).toContainText(IN_TEXT);
  await saved(page);
}

/** Writes lines in the composer, as decisions and as actions. */
async function writeAll(page: Page): Promise<void> {
  const line = (name: string) => page.getByRole('textbox', { name, exact: true });
  const lines = [
    ...packed(linesWithin(TYPED, LONGEST_DECISION), LONGEST_DECISION - 3).map((words) => `/d ${words}`),
    ...packed(linesWithin(VECTORS, LONGEST_TITLE), LONGEST_TITLE - 3).map((words) => `/a ${words}`),
  ];
  for (const words of lines) {
    await line('Texte de la note').fill(words);
    await page.keyboard.press('Enter');
    await expect(line('Texte de la note')).toHaveValue('');
  }
  await saved(page);
}

/** A second window of the same person: their caret, under a hostile name, stands in the text. */
async function readBeside(page: Page, watched: Watched): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(textOf(other, 2)).toContainText(IN_TEXT);
  await textOf(page, 2).locator('p').last().click();
  await expect(other.locator('.caret')).toContainText('__ran');
  await expectInert(other, watched);
  await other.close();
}

/** The pages of the workspace where all this is read. */
async function readInside(page: Page, { slug, meetingId }: HostileCouncil, watched: Watched): Promise<void> {
  const meeting = `/${slug}/reunions/${meetingId}`;
  const pages = [
    ...[
      `${meeting}/compte-rendu`,
      `${meeting}/compte-rendu/versions`,
      `${meeting}/compte-rendu/versions?version=facile`,
    ],
    ...[meeting, `/${slug}/semaine`, `/${slug}/decisions`],
  ];
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByRole('main').getByText('__ran').first(), address).toBeVisible();
    await expectInert(page, watched);
  }
}

/** A mail of the council to its `place`th member, and what is seen where its link leads: whoever reads has no account. */
async function followLink(page: Page, slug: string, { place, subject, link }: Mailed): Promise<[Page, Watched]> {
  const reader = await openMail(page.context(), addressOf(slug, place), subject);
  const watched = await watch(reader.context());
  await reader.getByRole('link', { name: link }).click();
  await expect(reader.getByText('__ran').first()).toBeVisible();
  await expectInert(reader, watched);
  return [reader, watched];
}

interface Mailed {
  place: number;
  subject: string;
  link: RegExp;
}

const forTheChair = (place: number): Mailed => ({ place, subject: 'relire', link: /\/a\// });
const FOR_A_MEMBER = { place: 3, subject: 'Compte rendu', link: /\/l\// };

/** Gives the committee its `place`th member as chair, who is then asked to read the minutes first. */
async function chair(page: Page, { councilId, people }: HostileCouncil, place: number): Promise<void> {
  const { items } = await read<{ items: { id: string; version: number }[] }>(page, `${councilId}/bodies`);
  const [body] = items;
  const officers = [{ personId: people[place - 1], office: 'CHAIR' }];
  await change(page, 'PUT', `${councilId}/bodies/${body?.id}/officers`, body?.version ?? 0, { officers });
}

async function sendToChair(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Envoyer à la relecture' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Envoyer à / })
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What people type on a page without an account. */
const REASON = packed(linesWithin(VECTORS, LONGEST_DECISION), LONGEST_DECISION - 100)[0] ?? '';
const CORRECTION = packed(linesWithin(TYPED, LONGEST_DECISION), LONGEST_DECISION - 100)[0] ?? '';

/** The first who chairs sends the minutes back, with a reason; the second agrees. */
async function sendBack(page: Page, slug: string): Promise<void> {
  const [reader, watched] = await followLink(page, slug, forTheChair(1));
  await reader.getByText('Renvoyer avec mes remarques').first().click();
  await reader.getByLabel('Ce qu’il faut changer').fill(REASON);
  await reader.getByRole('button', { name: 'Renvoyer avec mes remarques' }).click();
  await expect(reader.getByRole('heading', { name: 'Merci, vos remarques sont transmises' })).toBeVisible();
  await expectInert(reader, watched);
  await reader.context().close();
}

async function agree(page: Page, slug: string): Promise<void> {
  const [reader, watched] = await followLink(page, slug, forTheChair(2));
  await reader.getByRole('button', { name: /^Approuver/ }).click();
  await expect(reader.getByRole('heading', { name: 'Merci, votre accord est enregistré' })).toBeVisible();
  await expectInert(reader, watched);
  await reader.context().close();
}

async function askCorrection(page: Page, slug: string): Promise<void> {
  const [reader, watched] = await followLink(page, slug, FOR_A_MEMBER);
  await reader.getByLabel('Ce qu’il faudrait écrire').fill(CORRECTION);
  await reader.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(reader.getByText('La coordination a reçu votre demande.')).toBeVisible();
  await expectInert(reader, watched);
  await reader.context().close();
}

/** Gives a payload to a page without a policy, as `innerHTML` and then as a document, and clicks what it drew. */
async function runBare(bare: Page, payload: string): Promise<void> {
  await bare.goto('about:blank');
  await bare.evaluate((markup) => (document.body.innerHTML = markup), payload);
  await bare.waitForTimeout(40);
  await bare.evaluate(() => {
    for (const one of document.querySelectorAll('a, b, button')) one.dispatchEvent(new MouseEvent('click'));
  });
  await bare.evaluate((markup) => {
    document.open();
    document.write(markup);
    document.close();
  }, payload);
  await bare.waitForTimeout(40);
}

test('the payloads run where nothing stops them, and the policy is seen to refuse', async ({ browser, page }) => {
  test.slow();
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(600);
  const open = await browser.newContext();
  const bare = await open.newPage();
  const { ran } = await watch(open);
  let dangerous = 0;
  for (const vector of VECTORS) {
    ran.length = 0;
    await runBare(bare, vector);
    if (ran.length > 0) dangerous += 1;
  }
  expect(dangerous).toBeGreaterThanOrEqual(35);
  await open.close();

  const watched = await watch(page.context());
  await page.goto('/connexion');
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeVisible();
  expect(watched).toEqual(nothing);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'top.__ran=1';
    document.body.append(script);
  });
  await expect.poll(() => watched.refused.join()).toContain('script-src-elem inline');
  expect(await couldRun(page)).toHaveLength(1);
  expect(watched.ran).toEqual([]);
});

test('nothing that users write or paste runs, wherever it is read', async ({ page }) => {
  test.setTimeout(240_000);
  const watched = await watch(page.context());
  const names = { people: NAMES.slice(0, 16), meeting: NAMES[4] ?? '', items: NAMES.slice(5, 7) };
  const council = await openHostile(page, 'CLSM du Piège', names);
  for (const [at, title] of linesWithin(PAYLOADS, LONGEST_TITLE).slice(0, 40).entries()) {
    await putAction(page, council, title, at);
  }
  await page.goto(`/${council.slug}/reunions/${council.meetingId}/seance`);
  await page.getByRole('button', { name: 'Tous présents' }).click();
  await pasteAll(page);
  await expectInert(page, watched);
  await writeAll(page);
  await expectInert(page, watched);
  await readBeside(page, watched);
  const wall = await page.context().newPage();
  await wall.goto(`/${council.slug}/reunions/${council.meetingId}/projection`);
  await expect(wall.getByText('__ran').first()).toBeVisible();
  await wall.getByRole('button', { name: 'Noms' }).click();
  await expectInert(wall, watched);
  await wall.close();
  await act(page, `${council.councilId}/meetings/${council.meetingId}/finish`);
  await readInside(page, council, watched);
});

test('nothing runs behind the links of minutes, nor what is typed there where the coordination reads it', async ({
  page,
}) => {
  test.setTimeout(300_000); // mails wait before they leave
  const watched = await watch(page.context());
  const names = { people: NAMES.slice(0, 6), meeting: NAMES[6] ?? '', items: NAMES.slice(7, 9) };
  const council = await openHostile(page, 'CLSM du Lien', names);
  const { slug, councilId, meetingId } = council;
  for (const [at, title] of linesWithin(VECTORS, LONGEST_TITLE).entries()) await putAction(page, council, title, at);
  await page.goto(`/${slug}/reunions/${meetingId}/seance`);
  await page.getByRole('button', { name: 'Tous présents' }).click();
  for (const many of packed(PAYLOADS, 600)) await paste(page, 1, 'text/html', many);
  await paste(page, 1, 'text/plain', PAYLOADS.slice(0, 200).join('\n'));
  await saved(page);
  await act(page, `${councilId}/meetings/${meetingId}/finish`);
  await chair(page, council, 1);
  await page.goto(`/${slug}/reunions/${meetingId}/compte-rendu`);
  await sendToChair(page);
  await sendBack(page, slug);
  await chair(page, council, 2);
  await page.reload();
  await expect(page.getByText(REASON.slice(0, 20)).first()).toBeVisible();
  await expectInert(page, watched);
  await sendToChair(page);
  await agree(page, slug);
  await askCorrection(page, slug);
  await page.reload();
  await expect(page.getByText(CORRECTION.slice(0, 20)).first()).toBeVisible();
  await page.getByRole('button', { name: 'Accepter', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectInert(page, watched);
});
