import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../test/read-pdf.ts';
import { aBlock, anAgenda, anItem, someEasyMinutes, someMinutes } from '../../test/samples.ts';
import { type AgendaLine, renderAgenda } from './agenda.ts';
import { renderEasy } from './easy.ts';
import { renderMinutes } from './minutes.ts';
import { DocumentRefused } from './render.ts';

const read = (minutes = someMinutes()) => readPdf(renderMinutes(minutes));

describe('the renditions that name nobody', () => {
  it('are tagged too: the public one says presence as a number and sets masked passages apart', async () => {
    const change = { attendance: [], attendanceSummary: '3 personnes présentes.', notice: 'Version publique.' };
    const text = [aBlock('Le [passage masqué], donc.')];
    const pdf = await read(someMinutes({ ...change, maskedPassage: '[passage masqué]', items: [anItem({ text })] }));
    expect([pdf.accessiblePart, pdf.language]).toEqual(['1', 'fr-FR']);
    expect(pdf.roles.filter((role) => role === 'TH')).toHaveLength(4);
    expect(pdf.text).toMatch(/Version publique.*3 personnes présentes.*Le \[passage masqué\] ?, donc/u);
  });

  it('are tagged too: the easy one has a heading for each item and no table', async () => {
    const pdf = await readPdf(renderEasy(someEasyMinutes()));
    expect([pdf.title, pdf.accessiblePart]).toEqual([
      'Compte rendu facile à lire – Comité de pilotage de décembre',
      '1',
    ]);
    expect(['H1', 'H2', 'Table'].map((one) => pdf.roles.filter((role) => role === one).length)).toEqual([1, 2, 0]);
    expect(pdf.text).toMatch(/On a parlé du logement.*Ce qui est décidé.*n’a pas encore de texte/u);
  });
});

describe('the minutes as a PDF', () => {
  it('announce title, language, headings and table headers to a screen reader', async () => {
    const pdf = await read();
    expect([pdf.title, pdf.language, pdf.accessiblePart]).toEqual([
      'Compte rendu – Comité de pilotage de décembre',
      'fr-FR',
      '1',
    ]);
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(pdf.roles.filter((role) => role === 'H2')).toHaveLength(5);
    expect(pdf.roles.filter((role) => role === 'TH')).toHaveLength(6);
  });

  it('say who was there, what was decided, and who does what by when', async () => {
    const { text } = await read();
    for (const words of [
      'Claire Témoin',
      'Remplacement : Anne Figure',
      'COPIL 2026-03',
      'Consensus',
      'à prendre',
      '14 h 12',
      'Paul Modèle',
      '31 janvier 2027',
      'Sans débat.',
      'À revoir le 30 juin 2027',
      'à désigner',
    ])
      expect(text).toContain(words);
    expect(text.match(/Écrire la convention avec le bailleur/gu)).toHaveLength(2);
    expect(text).toContain('Page 1 / 2');
  });

  it('tell an item without debate from one that was forgotten', async () => {
    const silent = { silent: true, text: [], decisions: [], actions: [] };
    const { text } = await read(someMinutes({ items: [anItem(silent)] }));
    expect(text).toContain('Rien n’est noté pour ce point.');
    expect(text).not.toContain('Sans débat.');
  });

  it('group presence by organisation in the rendition that stays inside, and say so', async () => {
    const people = [{ name: 'Claire Témoin', presence: 'Sur place' }];
    const attendance = [{ organization: 'Ville de Rivebourg', people }];
    const { text, roles } = await read(someMinutes({ byOrganization: true, attendance }));
    expect(text).toMatch(/À ne pas transmettre\..*Ville de Rivebourg.*Claire Témoin/u);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(7);
  });

  it('speak English to an English reader', async () => {
    const { language } = await read(someMinutes({ language: 'en' }));
    expect(language).toBe('en-GB');
  });

  it('give the same bytes for the same data', () => {
    expect(Buffer.from(renderMinutes(someMinutes())).equals(renderMinutes(someMinutes()))).toBe(true);
  });

  it('are refused without a title', () => {
    for (const title of ['', ' ', '\u0000'])
      expect(() => renderMinutes(someMinutes({ title }))).toThrow(DocumentRefused);
  });

  it('print a council without attendance, item or action', async () => {
    const { text } = await read(
      someMinutes({ attendance: [], attendanceSummary: null, items: [], place: null, status: null }),
    );
    expect(text).toContain('Aucune présence notée.');
    expect(text).toContain('Aucune action décidée.');
  });

  it('never print what the document does not ask for, such as a college', async () => {
    const people = [{ name: 'Claire Témoin', presence: 'Sur place', college: 'CONCERNED' }];
    const { text } = await read(someMinutes({ attendance: [{ organization: 'GEM', people }] }));
    expect(text).toContain('Claire Témoin');
    expect(text).not.toMatch(/CONCERNED|GEM/);
  });
});

describe('what people wrote', () => {
  it.each([
    '#import "/etc/passwd"',
    '#read("style.typ")',
    ']] $x^2$ *b* _i_',
    String.raw`\u{41} \\ ~ -- "q"`,
    '<label> @ref // /* c */',
    '= Titre',
    '`code`',
  ])('stays text: %s', async (hostile) => {
    const { text } = await read(someMinutes({ items: [anItem({ title: hostile, text: [aBlock(hostile)] })] }));
    expect(text).toContain(hostile);
  });

  it('loses what is invisible, and shows a sign for what cannot be drawn', async () => {
    const { text } = await read(
      someMinutes({ items: [anItem({ title: 'a\u0000\u202Eb \uD800 \u65E5\u{1F468}\u200D\u{1F469} \u0639' })] }),
    );
    expect(text).toContain('ab \uFFFD');
    expect(text).not.toContain('\u65E5');
  });

  it('keeps the letters of the languages of France and its neighbours', async () => {
    const { text } = await read(
      someMinutes({
        items: [
          anItem({
            title: 'Ольга Ελένη → Łukasz Nguyễn Çelik œuvre Ÿ ñ ß ș € ’ – — … 1\u202F234 «\u00A014\u00A0h\u202F»',
          }),
        ],
      }),
    );
    expect(text).toContain('Ольга Ελένη → Łukasz Nguyễn Çelik œuvre Ÿ ñ ß ș € ’ – — … 1');
    expect(text).not.toContain('\uFFFD');
  });
});

describe('a long meeting', () => {
  it('is one document of 200 items with its tables continued', async () => {
    const pdf = await read(someMinutes({ items: Array.from({ length: 200 }, () => anItem()) }));
    expect(pdf.pages).toBeGreaterThan(40);
    expect(pdf.text).toContain(`Page ${pdf.pages} / ${pdf.pages}`);
  }, 30_000);
});

describe('the convocation as a PDF', () => {
  it('carries address, letter, agenda with its computed times, and signature', async () => {
    const pdf = await readPdf(renderAgenda(anAgenda()));
    expect([pdf.title, pdf.accessiblePart]).toEqual(['Convocation – Comité de pilotage de décembre', '1']);
    expect(pdf.roles.filter((role) => role === 'TH')).toHaveLength(3);
    for (const words of [
      '1 place de la Mairie',
      'Madame, Monsieur,',
      '14 h 05',
      '1 h 30',
      'Fin prévue à 15 h 35.',
      'Paul Modèle, coordination',
    ])
      expect(pdf.text).toContain(words);
  });

  it('is one letter for each recipient, numbered from its own first page', async () => {
    const items = Array.from({ length: 25 }, (_, index) => ({ ...anAgenda().items[0], title: `Point ${index}` }));
    const recipients = ['Claire Témoin\n1 rue Haute', 'Paul Modèle\n2 rue Basse'];
    const { text, pages } = await readPdf(renderAgenda(anAgenda({ recipients, items: items as AgendaLine[] })));
    expect(pages).toBe(4);
    expect(text.match(/Page \d \/ \d/gu)).toEqual(['Page 1 / 2', 'Page 2 / 2', 'Page 1 / 2', 'Page 2 / 2']);
    expect([text.indexOf('rue Haute'), text.indexOf('rue Basse')].every((at) => at > 0)).toBe(true);
  });

  it('is a plain agenda when it is addressed to nobody and has no item', async () => {
    const { text } = await readPdf(renderAgenda(anAgenda({ recipients: [], signature: null, letter: [], items: [] })));
    expect(text).toContain('Aucun point inscrit.');
    expect(text).not.toContain('Heure');
  });
});
