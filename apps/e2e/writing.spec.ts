import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openers } from './support/accounts.ts';
import { openRunning } from './support/running.ts';
import { enter } from './support/sign-in.ts';

const saved = (page: Page) =>
  expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved', { timeout: 20_000 });
const textOf = (page: Page, item: number) => page.getByRole('textbox', { name: `Texte du point ${item}` });

/** Pastes into the text of an item the moment there is one, as somebody does whose words are already copied; keeps hold of the editor. */
const pasteAsSoonAs = (page: Page, item: number, words: string): Promise<void> =>
  page.evaluate(
    ([label, copied]) => {
      const watching = new MutationObserver(() => {
        const editor = document.querySelector<HTMLElement>(`[role=textbox][aria-label="${label}"]`);
        if (!editor) return;
        watching.disconnect();
        editor.dataset['first'] = '';
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', copied);
        editor.focus();
        editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      watching.observe(document, { childList: true, subtree: true, attributes: true });
    },
    [`Texte du point ${item}`, words] as const,
  );

test('what is pasted the moment an item opens stays, and the editor with it', async ({ page }) => {
  const agenda = ['Accueil', 'Logement', 'Budget', 'Questions diverses'].map((title) => ({ title }));
  await openRunning(page, 'CLSM du Presse-papiers', agenda);
  for (let item = 2; item <= agenda.length; item += 1) {
    await pasteAsSoonAs(page, item, `Collé au point ${item}.`);
    await page.getByRole('textbox', { name: 'Texte de la note' }).press('Control+Enter');
    await expect(textOf(page, item)).toHaveText(`Collé au point ${item}.`);
    await saved(page);
    await expect(textOf(page, item)).toHaveAttribute('data-first', '');
    await page.keyboard.type(' Suite.');
    await expect(textOf(page, item)).toHaveText(`Collé au point ${item}. Suite.`);
  }
  await saved(page);
});

/** No hand types sooner after its click. */
const HAND_MILLISECONDS = 150;

test('whoever goes on in the text the moment a line is committed loses no letter', async ({ page }) => {
  const agenda = ['Accueil', 'Logement', 'Budget', 'Questions diverses'].map((title) => ({ title }));
  await openRunning(page, 'CLSM de la Hâte', agenda);
  const line = page.getByRole('textbox', { name: 'Texte de la note' });
  for (let item = 1; item <= agenda.length; item += 1) {
    await expect(line).toBeFocused();
    await page.keyboard.type('/a Écrire la convention');
    await page.keyboard.press('Enter');
    await page.keyboard.type(`Une note du point ${item}.`);
    await page.keyboard.press('Enter');
    await textOf(page, item).getByText(`Une note du point ${item}.`).click();
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(HAND_MILLISECONDS);
    await page.keyboard.type(' Puis la suite.');
    await expect(textOf(page, item)).toContainText(`Une note du point ${item}. Puis la suite.`);
    await expect(page.getByText('Écrire la convention', { exact: true }).first()).toBeVisible();
    await saved(page);
    if (item < agenda.length) await page.keyboard.press('Control+Enter');
  }
});

/** Writes a new last line in the text of the first item. */
async function writeLine(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await textOf(page, 1).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words, { delay: 20 });
}

const linesOf = (page: Page): Promise<string[]> =>
  textOf(page, 1)
    .locator('p')
    .evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as Element;
        for (const caret of copy.querySelectorAll('.caret')) caret.remove();
        return copy.textContent;
      }),
    );

/** Every window says the same lines, each once whatever their order, and that they are saved. */
async function expectLines(pages: readonly Page[], lines: readonly string[]): Promise<void> {
  for (const page of pages) {
    await expect.poll(async () => (await linesOf(page)).filter(Boolean).toSorted()).toEqual(lines.toSorted());
    await saved(page);
  }
}

const inAnotherWindow = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await expect(textOf(page, 1)).toBeVisible();
  return page;
};

test('one person writes the same item in two windows, through a cut and a reload: nothing doubled, nothing lost', async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  await openRunning(page, 'CLSM des Deux fenêtres', [{ title: 'Logement' }]);
  await writeLine(page, 'Première');
  await saved(page);
  const other = await inAnotherWindow(context, page.url());
  await writeLine(other, 'Seconde');
  await writeLine(page, 'Troisième');
  const together = ['Première', 'Seconde', 'Troisième'];
  await expectLines([page, other], together);

  await context.setOffline(true);
  await writeLine(page, 'Coupé ici');
  await writeLine(other, 'Coupé là');
  for (const one of [page, other]) await expect(one.locator('[data-save=offline]')).toBeVisible();
  await context.setOffline(false);
  const rejoined = [...together, 'Coupé ici', 'Coupé là'];
  await expectLines([page, other], rejoined);

  await context.setOffline(true);
  await writeLine(page, 'Fermé avant');
  await writeLine(other, 'Rechargé avant');
  await expect(page.locator('[data-save=offline]')).toBeVisible();
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  await other.reload();
  const all = [...rejoined, 'Fermé avant', 'Rechargé avant'];
  const again = await inAnotherWindow(context, address);
  await expectLines([other, again], all);

  const second = await browser.newContext({ locale: 'fr-FR' });
  const elsewhere = await second.newPage();
  const { email } = (await (await other.request.get('/api/me')).json()) as { email: string };
  const account = openers().find((one) => one.email === email);
  if (account) await enter(elsewhere, account);
  await elsewhere.goto(address);
  await expectLines([elsewhere], all);
  await second.close();
});
