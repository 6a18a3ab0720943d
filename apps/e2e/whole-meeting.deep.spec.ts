import { expect, type Page, test } from '@playwright/test';
import { act, councilAt, create } from './support/api.ts';
import { chairedBody, seatCommittee } from './support/committee.ts';
import { openCouncil } from './support/council.ts';
import { pressByKey, tabTo, windowSettles } from './support/keyboard.ts';
import { typeAction } from './support/lines.ts';
import { countPresses } from './support/presses.ts';

const ITEMS = ['Accueil', 'Logement', 'Lieu d’écoute', 'Budget', 'Semaines de la santé mentale', 'Plan', 'Divers'];
/** The keys that make a line a decision or an action: they are no word of it. */
const SLASH = '/d '.length;
const [DECISION_AND_ACTION_KEYS, END_TO_SENT_KEYS, END_TO_SENT_PRESSES] = [14, 25, 5];

const saved = (page: Page) => expect(page.locator('[data-save=saved]')).toBeVisible();
const line = (page: Page) => page.getByRole('textbox', { name: 'Texte de la note' });

async function note(page: Page, words: string): Promise<void> {
  await expect(line(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function decide(page: Page, words: string): Promise<void> {
  await note(page, `/d ${words}`);
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
}

async function promise(page: Page, words: string): Promise<void> {
  await expect(line(page)).toBeFocused();
  await typeAction(page, words, { lead: 'Membre 2', day: '15012038' });
  await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
}

async function moveOn(page: Page, item: number): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(new RegExp(`^Point ${item} `))).toBeVisible();
}

const present = (page: Page, sentence: string) => expect(page.getByText(sentence, { exact: true })).toHaveCount(1);

/** Everybody but one is there at the beginning: all are, and one press takes hers back. */
async function welcome(page: Page): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: 'Tous présents' }));
  await pressByKey(page, page.getByRole('button', { name: /^Alix Membre 3\s: Sur place\. Changer$/ }));
  await present(page, '2 sur 3');
  await saved(page);
  await tabTo(page, line(page));
}

/** She comes after all, and with her somebody nobody expected. */
async function arrive(page: Page): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: /^Alix Membre 3\s: En attente\. Changer$/ }));
  await present(page, '3 sur 3');
  await pressByKey(page, page.getByRole('button', { name: 'Ajouter une personne' }));
  await windowSettles(page);
  await tabTo(page, page.getByRole('combobox', { name: 'Nom' }));
  await page.keyboard.type('Samira Haddad');
  await page.getByRole('option', { name: /Samira Haddad/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: /^Organisme/ }));
  await page.keyboard.type('Association Ressort');
  await pressByKey(page, page.getByRole('button', { name: 'Ajouter, sur place' }));
  await present(page, '4 sur 4');
  await saved(page);
  await tabTo(page, line(page));
}

/** Somebody leaves, by mistake the first time. */
async function leave(page: Page): Promise<void> {
  const depart = async (): Promise<void> => {
    await pressByKey(page, page.getByRole('button', { name: 'Autre réponse pour Alix Membre 2' }));
    await expect(page.getByRole('menuitem', { name: 'Départ maintenant' })).toBeFocused();
    await page.keyboard.press('Enter');
    await present(page, '3 sur 4');
  };
  await depart();
  await pressByKey(page, page.getByRole('button', { name: /^Alix Membre 2\s: départ à .*Annuler le départ$/ }));
  await present(page, '4 sur 4');
  await depart();
  await saved(page);
  await tabTo(page, line(page));
}

/** From the end to the chair: each press is named, and none is a click. */
async function endAndSend(page: Page): Promise<number> {
  await page.keyboard.press('Control+Enter');
  const presses = [
    page.getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }),
    page.getByRole('button', { name: 'Envoyer à la relecture' }),
    page.getByRole('button', { name: 'Envoyer à Alix Membre 1' }),
  ];
  for (const button of presses) await pressByKey(page, button);
  await expect(page.getByText(/^Demandée à Alix Membre 1/)).toBeVisible();
  return 1 + presses.length;
}

test('two hours of a meeting, seven items long, are run by keyboard alone and sent to the chair', async ({ page }) => {
  test.setTimeout(240_000);
  const read = await countPresses(page);
  const slug = await openCouncil(page, 'CLSM du Clavier');
  await seatCommittee(page, slug, 3);
  const council = await councilAt(page, slug);
  const bodyId = await chairedBody(page, council);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const starts = { local: `${yesterday}T14:00`, zone: 'Europe/Paris' };
  const agenda = ITEMS.map((title) => ({ title, purpose: 'DISCUSSION', minutes: 15 }));
  const meeting = { bodyId, title: 'Comité n° 14', starts, durationMinutes: 120, agenda };
  const { id } = await create(page, `${council}/meetings`, meeting);
  await act(page, `${council}/meetings/${id}/start`);
  await page.goto(`/${slug}/reunions/${id}/seance`);

  await note(page, 'La présidente ouvre la séance.');
  await welcome(page);
  await moveOn(page, 2);
  await note(page, 'Trois bailleurs ont répondu.');
  const before = await read();
  await decide(page, 'Le comité retient le local de la rue Haute.');
  await promise(page, 'Signer la convention avec la Ville');
  const oneOfEach = (await read()).keys - before.keys + 2 * SLASH;
  await moveOn(page, 3);
  await arrive(page);
  await note(page, 'Le lieu ouvre au printemps.');
  await promise(page, 'Publier les horaires');
  await moveOn(page, 4);
  await decide(page, 'Le budget est adopté.');
  await promise(page, 'Déposer la demande de subvention');
  await moveOn(page, 5);
  await leave(page);
  await decide(page, 'Le thème de l’année est le lien.');
  await moveOn(page, 6);
  await promise(page, 'Mettre le plan à jour');
  await moveOn(page, 7);
  await page.keyboard.type('Rien à signaler.');

  const end = await read();
  const named = await endAndSend(page);
  const after = await read();
  const endToSent = after.keys - end.keys;
  expect(after.clicks).toBe(0);
  expect(named).toBeLessThanOrEqual(END_TO_SENT_PRESSES);
  expect(oneOfEach).toBeLessThanOrEqual(DECISION_AND_ACTION_KEYS);
  expect(endToSent).toBeLessThanOrEqual(END_TO_SENT_KEYS);
});
