import { expect, type Page, test } from '@playwright/test';
import { openRunning } from './support/running.ts';

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
