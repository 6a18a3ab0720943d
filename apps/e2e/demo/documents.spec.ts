import { expect, type Locator, type Page, test } from '@playwright/test';
import { aPdf, aPicture } from '../../../libs/documents/test/sample-files.ts';
import { demoAccount } from '../support/accounts.ts';
import { pressByKey, tabTo } from '../support/keyboard.ts';
import { expectAccessible } from '../support/looks.ts';
import { enter } from '../support/sign-in.ts';

const aFile = (name: string, mark = name) => ({ name, mimeType: 'application/pdf', buffer: aPdf(mark) });
const sheet = (page: Page) => page.getByRole('region', { name: 'Documents' });

/** Opens the first meeting that is ahead, as its coordinator. */
async function openMeeting(page: Page): Promise<string> {
  const council = await enter(page, demoAccount('COORDINATOR'));
  await page.goto(`${council}/reunions`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Comité de pilotage/ })
    .first()
    .click();
  await expect(sheet(page)).toBeVisible();
  return council;
}

/** How wide a picture really is; 0 until it came. */
const drawnWidth = (picture: Locator): Promise<number> =>
  picture.evaluate((element) => (element as HTMLImageElement).naturalWidth);

async function chooseByKey(
  page: Page,
  button: Locator,
  ...files: { name: string; mimeType: string; buffer: Buffer }[]
): Promise<void> {
  await tabTo(page, button);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(files);
}

/** What one document can be asked, by the keyboard: the menu opens on its first act, a letter jumps to another. */
async function act(page: Page, title: string, name: string): Promise<void> {
  await pressByKey(page, sheet(page).getByRole('button', { name: new RegExp(`Autres choix pour «\\s${title}`) }));
  await tabToEntry(page, name);
  await page.keyboard.press('Enter');
}

async function tabToEntry(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name });
  await entry.waitFor();
  for (let pressed = 0; pressed < 6; pressed += 1) {
    if (await entry.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(entry).toBeFocused();
}

test('a coordinator adds two documents by keyboard, replaces one and takes a removal back', async ({ page }) => {
  test.setTimeout(240_000); // axe on three screens
  const council = await openMeeting(page);
  await chooseByKey(
    page,
    sheet(page).getByRole('button', { name: 'Ajouter des documents' }),
    aFile('Diagnostic.pdf'),
    aFile('Convention.pdf'),
    { name: 'Salle.png', mimeType: 'image/png', buffer: await aPicture(640, 400) },
    { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') },
  );
  await expect(sheet(page).getByRole('link', { name: /Diagnostic/ })).toBeVisible();
  await expect(sheet(page).getByRole('link', { name: /Convention/ })).toBeVisible();
  await expect(sheet(page).getByRole('link', { name: /Salle/ })).toBeVisible();
  await expect.poll(() => drawnWidth(sheet(page).locator('img'))).toBe(320);
  await expect(sheet(page).getByRole('alert')).toContainText('Ce format n’est pas accepté');
  await expectAccessible(page);

  const chooser = page.waitForEvent('filechooser');
  await act(page, 'Diagnostic', 'Envoyer une nouvelle version');
  await (await chooser).setFiles(aFile('Diagnostic corrigé.pdf'));
  await expect(sheet(page).getByText(/version 2/)).toBeVisible();

  await act(page, 'Diagnostic', 'Voir les versions');
  const versions = page.getByRole('dialog');
  await expect(versions.getByText('Version actuelle')).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await pressByKey(page, versions.getByRole('link', { name: 'Télécharger Diagnostic.pdf, version 1' }));
  expect((await download).suggestedFilename()).toBe('Diagnostic.pdf');
  await page.keyboard.press('Escape');

  await act(page, 'Convention', 'Retirer');
  await expect(sheet(page).getByRole('link', { name: /Convention/ })).toHaveCount(0);
  await pressByKey(page, page.getByRole('button', { name: 'Annuler', exact: true }));
  await expect(sheet(page).getByRole('link', { name: /Convention/ })).toBeVisible();
  await onAnItem(page);
  await onABody(page, council);
});

/** An item has its own, seen on its line. */
async function onAnItem(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Déplacer ou modifier/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Documents du point' }).click();
  const dialog = page.getByRole('dialog');
  await chooseByKey(page, dialog.getByRole('button', { name: 'Ajouter des documents' }), aFile('Note du point.pdf'));
  await expect(dialog.getByRole('link', { name: /Note du point/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Documents du point' }).getByRole('link')).toBeVisible();
  await parkedAndBack(page);
}

/** It waits in the parking lot with its item, and comes back with it. */
async function parkedAndBack(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Déplacer ou modifier/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Mettre en réserve' }).click();
  const lot = page.getByRole('region', { name: 'Réserve de points' });
  await expect(lot.getByText(/1\sdocument/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Documents du point' })).toHaveCount(0);
  await lot
    .getByRole('button', { name: /^Autres choix pour/ })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Documents du point' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: /Note du point/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await lot
    .getByRole('button', { name: /^Mettre à l’ordre du jour/ })
    .last()
    .click();
  await expect(page.getByRole('list', { name: 'Documents du point' }).getByRole('link')).toBeVisible();
}

async function onABody(page: Page, council: string): Promise<void> {
  await page.goto(`${council}/instances`);
  await page.getByRole('main').getByRole('link', { name: 'Comité de pilotage' }).first().click();
  await page.getByRole('tab', { name: 'Documents' }).click();
  await expect(page.getByText(/Aucun document pour le moment/)).toBeVisible();
  await expectAccessible(page);
}
