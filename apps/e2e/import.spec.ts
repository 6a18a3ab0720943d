import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openCouncil } from './support/council.ts';
import { expectAccessible } from './support/looks.ts';

const fixture = (name: string): string => join(import.meta.dirname, '../../libs/documents/fixtures', name);

/** In a council without a history: what the files bring is all there is. */
async function openImport(page: Page, council: string): Promise<void> {
  const slug = await openCouncil(page, council);
  await page.goto(`/${slug}/import`);
}

async function toPreview(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(fixture(file));
  await page.getByRole('button', { name: 'Voir l’aperçu' }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

test('a coordinator brings the real directory in, row by row, and takes it back', async ({ page }) => {
  test.setTimeout(120_000);
  await openImport(page, 'CLSM de l’annuaire');
  await expectAccessible(page);
  await toPreview(page, 'annuaire-partenaires.xlsx');
  await page.getByRole('button', { name: 'À vérifier (18)' }).click();
  await page.getByRole('button', { name: /^Rapprocher de Hélène Marchetti/u }).click();
  await expect(page.getByRole('button', { name: 'À vérifier (17)' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Suivre les 17 propositions' }).click();
  const all = 'Créer 33 personnes, 43 organismes, 3 instances, 52 sièges et 7 références de groupe';
  await page.getByRole('button', { name: all }).click();
  await expect(page.getByText('Adresse de l’organisme, à noter à part : contact@exemple.fr')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler l’import' }).click();
  await expect(page.getByText('Import annulé. Ce qu’il avait créé a été retiré.').first()).toBeVisible();
});

test('the plan comes in by the same screens, 5 axes and 15 actions', async ({ page }) => {
  await openImport(page, 'CLSM du plan');
  await toPreview(page, 'plan-actions.xlsx');
  await expect(page.getByText('« 1er semestre 2028 » : lu comme le 30/06/2028')).toBeVisible();
  await page
    .getByRole('button', {
      name: /^Créer .*5 axes, 5 objectifs, 15 actions, \d+ lignes de budget et \d+ indicateurs$/u,
    })
    .click();
  await page.getByRole('link', { name: 'Voir le plan d’actions' }).click();
  await expect(page.getByText("Ouvrir un lieu d'écoute pour les 15-25 ans").first()).toBeVisible();
});

const LISTS = [
  'Axe;Action;État;ARS demandé 2026;ARS accordé 2026;Indicateur 1;Cible 1;Indicateur 2;Cible 2',
  'Jeunes;Un lieu;En cours;3 000 €;1 500 €;Jeunes reçus;50;Séances;12',
  ';;;"Ville : 500 € ; Agglo : à voir";;;;;',
].join('\n');

test('the lists of an action are read together, corrected by the keyboard, and seen on a phone', async ({ page }) => {
  await openImport(page, 'CLSM des listes');
  const [name, mimeType] = ['listes.csv', 'text/csv'];
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(LISTS) });
  await expect(page.getByText('Budget 2026 ARS')).toBeVisible();
  await expect(page.getByText('Indicateur 2').first()).toBeVisible();
  await expectAccessible(page);
  const funder = page.getByLabel('Financeur (ARS accordé 2026)');
  await funder.fill('DRAC');
  await funder.press('Tab');
  await expect(page.getByText('Budget 2026 DRAC')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Voir l’aperçu' }).press('Enter');
  await expect(page.getByText('2026 · ARS · demandé 3 000 €')).toBeVisible();
  await expect(page.getByText('2026 · DRAC · accordé 1 500 €')).toBeVisible();
  await expect(page.getByText('Montant gardé en texte : « Agglo : à voir »')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /4 lignes de budget et 2 indicateurs$/u }).press('Enter');
  await expect(page.getByText(/Créés\s: .*4 lignes de budget et 2 indicateurs\./u)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler l’import' }).press('Enter');
  await expect(page.getByText('Import annulé. Ce qu’il avait créé a été retiré.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Importer un autre fichier' }).click();
  const mended = Buffer.from(LISTS.replace('Un lieu', 'Un bus'));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: mended });
  await expect(page.getByText('Une colonne est lue comme dans un import précédent.')).toBeVisible();
  await expect(page.getByText('Budget 2026 DRAC')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lire d’après les titres seuls' }).press('Enter');
  await expect(page.getByText('Budget 2026 DRAC')).toBeHidden();
});

test('a file that is no spreadsheet is refused in words', async ({ page }) => {
  await openImport(page, 'CLSM de la photo');
  const [name, mimeType] = ['photo.png', 'image/png'];
  const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  await expect(page.getByText('Ce n’est ni un classeur XLSX ni un fichier CSV.', { exact: false })).toBeVisible();
});
