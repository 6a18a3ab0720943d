import { describe, expect, it } from '@jest/globals';
import { office, openedByOffice } from '../../test/office.ts';
import { readDocx } from '../../test/read-docx.ts';
import { aBlock, anItem, someEasyMinutes, someMinutes } from '../../test/samples.ts';
import run from './worker.ts';

const read = async (minutes = someMinutes()) => readDocx(await run({ document: 'minutes', data: minutes }));

describe('the minutes as a document to edit', () => {
  it('have a title, a language, real headings and header rows', async () => {
    const docx = await read();
    expect([docx.title, docx.language]).toEqual(['Compte rendu – Comité de pilotage de décembre', 'fr-FR']);
    expect(docx.headings).toEqual([
      '1 Comité de pilotage de décembre',
      '2 Présences',
      '2 1. Approbation du compte rendu précédent',
      '2 2. Logement : commission de prévention des expulsions',
      '2 3. Semaines d’information sur la santé mentale',
      '2 Toutes les actions de la réunion',
    ]);
    expect(docx.headerRows).toBe(2);
    expect(docx.footer).toMatch(/Page .*PAGE.*NUMPAGES/su);
  });

  it('say what the PDF says', async () => {
    const { text } = await read();
    for (const words of [
      'Claire Témoin',
      'Remplacement : Anne Figure',
      'COPIL 2026-03',
      'à prendre',
      '14 h 12',
      'à désigner',
      'Sans débat.',
    ])
      expect(text).toContain(words);
    expect((await read(someMinutes({ language: 'en' }))).language).toBe('en-GB');
  });

  it('keep what people wrote as text: markup, line ends, lists, bold', async () => {
    const bullet = { ...aBlock('Un point'), bullet: true };
    const item = anItem({ text: [aBlock('<w:br/> & #set "x"\nsuite\u0007'), bullet] });
    const docx = await read(someMinutes({ items: [item] }));
    expect(docx.text).toContain('<w:br/> & #set "x"suite');
    expect(docx.bullets).toBe(1);
  });

  it('give the same bytes for the same data', async () => {
    const write = () => run({ document: 'minutes', data: someMinutes() });
    const first = await write();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.from(first).equals(await write())).toBe(true);
  });

  it('set a masked passage apart', async () => {
    const text = [aBlock('Le [passage masqué], donc.')];
    const { text: said } = await read(someMinutes({ maskedPassage: '[passage masqué]', items: [anItem({ text })] }));
    expect(said).toContain('Le [passage masqué], donc.');
  });

  it('are larger and shorter when easy to read', async () => {
    const docx = readDocx(await run({ document: 'easy', data: someEasyMinutes() }));
    expect(docx.headings).toEqual(['1 Comité de pilotage de décembre', '2 1. Logement', '2 2. Divers']);
    expect(docx.text).toMatch(/On a parlé du logement\..*Ce qui est décidé La mairie prête un local\./u);
  });
});

const where = office ? describe : describe.skip;

where(`opened by LibreOffice (${office ?? 'SKIPPED: LibreOffice is not installed here'})`, () => {
  it('gives the same words', async () => {
    const [pdf] = await openedByOffice({ 'minutes.docx': await run({ document: 'minutes', data: someMinutes() }) });
    expect(pdf?.text).toContain('Semaines d’information');
    expect(pdf?.text).toMatch(/Page 1 \/ \d/u);
  }, 120_000);
});
