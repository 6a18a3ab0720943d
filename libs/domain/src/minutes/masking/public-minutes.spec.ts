import { describe, expect, it } from '@jest/globals';
import { easyMinutes } from '../easy-minutes.ts';
import { plainRun, type TextBlock, wordsOf } from '../text-block.ts';
import { nameFinder, type PersonName } from './find-names.ts';
import { maskRuns } from './mask.ts';
import { publicMinutes } from './public-minutes.ts';

const words = { person: 'une personne', passage: '[passage masqué]' };
const person = (given: string, family: string): PersonName => ({ given, family });

const DIRECTORY = [
  person('Thomas', 'Lenoir'),
  person('Hélène', 'Béranger'),
  person('Marie-Claire', 'Le Goff-Martin'),
  person('Aminata', 'N’Diaye'),
  person('Inès', 'de Almeida'),
  person('Luc', 'Petit'),
  person('Li', 'Wu'),
  person('', 'Saunier'),
];

const masked = (text: string, names = DIRECTORY): string =>
  maskRuns([plainRun(text)], nameFinder(names, words.person)(text))
    .map((run) => run.text)
    .join('');

describe('a name in the public minutes', () => {
  it.each([
    ['avec Thomas Lenoir', 'avec une personne'],
    ['avec LENOIR Thomas', 'avec une personne'],
    ['avec thomas lenoir', 'avec une personne'],
    ['avec Helene BERANGER', 'avec une personne'],
    ['avec Marie Claire Le Goff Martin', 'avec une personne'],
    ["avec Aminata N'Diaye", 'avec une personne'],
    ['avec Almeida', 'avec une personne'],
    ['avec Mme Béranger', 'avec une personne'],
    ['avec T. Lenoir et J.-P. Saunier', 'avec une personne et une personne'],
    ['avec Thomas\u00a0Lenoir', 'avec une personne'],
    ['(Lenoir, Béranger)', '(une personne, une personne)'],
  ])('is masked however it is written: %s', (text, said) => {
    expect(masked(text)).toBe(said);
  });

  it.each([
    ['Lenoir propose. Béranger répond.', 'Une personne propose. Une personne répond.'],
    ['l’avis de Thomas Lenoir', 'l’avis d’une personne'],
    ['l’avis d’Inès de Almeida', 'l’avis d’une personne'],
    ['il faut que Béranger vienne', 'il faut qu’une personne vienne'],
    ['la lettre du docteur Lenoir, remise au Dr Béranger', 'la lettre d’une personne, remise à une personne'],
    ['- Lenoir : écrire', '- une personne : écrire'],
  ])('reads as French: %s', (text, said) => {
    expect(masked(text)).toBe(said);
  });

  it.each([
    'la rue Saint-Lenoir',
    'les Lenoirs du quartier',
    'un petit groupe',
    'le béranger du coin',
    'Wu a parlé',
    'le groupe Thomas',
  ])('is left where it is no mention: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('stays quick with a directory of 2 000 people and 100 kB of text', () => {
    const names = Array.from({ length: 2_000 }, (_, at) => person(`Prénom${at}`, `Famille${at}`));
    const text = 'Le groupe a rencontré trois bailleurs, dont Famille1999. '.repeat(1_800);
    expect(masked(text, names)).not.toContain('Famille');
  });
});

const block = (...texts: string[]): TextBlock => ({
  kind: 'PARAGRAPH',
  at: '2026-12-03T13:00:00Z',
  runs: texts.map((text, at) => ({ text, bold: at === 1, italic: false })),
});

const minutes = {
  meeting: { title: 'Point avec Thomas Lenoir', place: 'Chez Mme Béranger' },
  items: [
    {
      id: 'a',
      title: 'Logement',
      hidden: false,
      presenters: [{ name: 'Nadia Ailleurs' }],
      text: [block('Lu par Nadia ', 'Ailleurs : le loyer', ' est impayé.'), block('Le  loyer\nest impayé, encore.')],
    },
    { id: 'b', title: 'Divers', hidden: false, presenters: [], text: [block('Le loyer est impayé.')] },
  ],
  decisions: [{ itemId: 'a', text: 'Le loyer est impayé : aider.', externalReference: 'Courrier à M. Petit' }],
  actions: [
    { itemId: 'a', title: 'Appeler Lenoir', leadId: 'x', leadName: 'Thomas Lenoir' },
    { itemId: 'b', title: 'Écrire', leadId: null, leadName: 'Ville' },
    { itemId: null, title: 'Relire', leadId: null, leadName: null },
  ],
  byOrganization: false,
  attendance: [{ people: [] }],
};
const redactions = [{ itemId: 'a', passage: 'le loyer est impayé' }];
const published = publicMinutes(minutes, { names: DIRECTORY, redactions, words });
const said = published.minutes.items.map(({ text }) => text.map(wordsOf));

describe('the public minutes', () => {
  it('mask a chosen passage wherever it stands under its item, across lines and looks, and nowhere else', () => {
    expect(said).toEqual([
      ['Lu par une personne : [passage masqué].', '[passage masqué], encore.'],
      ['Le loyer est impayé.'],
    ]);
    expect(published.minutes.decisions[0]?.text).toBe('[passage masqué] : aider.');
    expect(published.minutes.items[0]?.text[0]?.runs.map(({ bold }) => bold)).toEqual([false, true, false]);
  });

  it('name nobody: title, place, presenters, references, actions and who leads them', () => {
    const { meeting, items, decisions, actions, attendance } = published.minutes;
    expect(meeting).toEqual({ title: 'Point avec une personne', place: 'Chez une personne' });
    expect([items[0]?.presenters, attendance]).toEqual([[], []]);
    expect(decisions[0]?.externalReference).toBe('Courrier à une personne');
    expect(actions.map(({ title, leadId, leadName }) => [title, leadId, leadName])).toEqual([
      ['Appeler une personne', null, 'une personne'],
      ['Écrire', null, 'Ville'],
      ['Relire', null, null],
    ]);
    expect(published.masked).toEqual({ names: 5, passages: 3 });
  });
});

describe('somebody a text refers to', () => {
  const referring = (passage: string) => {
    const runs = [
      plainRun('Vu avec '),
      { ...plainRun('Anne Ancienne'), refers: 'PERSON' as const },
      plainRun(', 3 rue Basse.'),
    ];
    const item = { id: 'a', title: 'Divers', hidden: false, presenters: [], text: [{ ...block(), runs }] };
    const passages = passage ? [{ itemId: 'a', passage }] : [];
    return publicMinutes({ ...minutes, items: [item] }, { names: DIRECTORY, redactions: passages, words }).minutes
      .items[0]?.text[0];
  };

  it('is named by nobody, even under a name the directory does not know any more', () => {
    expect(wordsOf(referring('') ?? block())).toBe('Vu avec une personne, 3 rue Basse.');
    expect(JSON.stringify(referring(''))).not.toContain('refers');
  });

  it('stands within a passage that is masked whole', () => {
    expect(wordsOf(referring('Anne Ancienne, 3 rue Basse') ?? block())).toBe('Vu avec [passage masqué].');
  });
});

describe('the minutes easy to read', () => {
  it('say the short text of each item, masked too, and which items have none', () => {
    const easy = easyMinutes(
      published.minutes,
      [{ itemId: 'a', text: 'Lenoir a parlé.\n\nOn va aider.' }],
      published.masker,
    );
    expect(easy.minutes.items.map(({ text }) => text.map(wordsOf))).toEqual([
      ['Une personne a parlé.', 'On va aider.'],
      [],
    ]);
    expect([easy.missing, easy.minutes.actions]).toEqual([['b'], []]);
  });

  it('say nothing of an item that is hidden', () => {
    const hidden = { ...published.minutes, items: published.minutes.items.map((item) => ({ ...item, hidden: true })) };
    const easy = easyMinutes(hidden, [{ itemId: 'a', text: 'On va aider.' }], published.masker);
    expect([easy.minutes.items.map(({ text }) => text), easy.missing]).toEqual([[[], []], []]);
  });
});
