import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../test/read-pdf.ts';
import { type ProgrammeDocument, type ProgrammeEvent, renderProgramme } from './programme.ts';

const anEvent = (change: Partial<ProgrammeEvent> = {}): ProgrammeEvent => ({
  ...{ title: 'Café des aidants', mark: null, when: 'Mercredi 7 octobre 2026, de 14 h à 16 h', text: 'Un temps.' },
  facts: [{ label: 'Lieu', value: 'Maison des associations, Rivebourg' }],
  ...change,
});
const aProgramme = (change: Partial<ProgrammeDocument> = {}): ProgrammeDocument => ({
  ...{ language: 'fr', council: 'CLSM de Rivebourg', title: 'SISM 2026', theme: 'Le lien social', intro: 'Bienvenue.' },
  ...{ dates: 'Du 5 au 18 octobre 2026', address: 'https://trame.test/p/k7m2-9qpx-4tnd' },
  weeks: [{ title: 'Semaine du 5 octobre', events: [anEvent(), anEvent({ title: 'Sortie', mark: 'Annulé' })] }],
  words: { document: 'Programme', page: 'Page', empty: 'Aucun événement.', online: 'Programme à jour :' },
  ...change,
});
const read = (change = {}) => readPdf(renderProgramme(aProgramme(change)));

describe('the programme as a PDF', () => {
  it('announces title, language and headings, and says everything of an event', async () => {
    const pdf = await read();
    expect([pdf.title, pdf.language, pdf.accessiblePart]).toEqual(['Programme – SISM 2026', 'fr-FR', '1']);
    expect(['H1', 'H2', 'H3'].map((one) => pdf.roles.filter((role) => role === one).length)).toEqual([1, 1, 2]);
    for (const words of ['Le lien social', 'Café des aidants', 'Maison des associations', 'Annulé', '/p/k7m2-9qpx'])
      expect(pdf.text).toContain(words);
  });

  it('takes what partners wrote for text, goes on over pages, and gives the same bytes for the same data', async () => {
    const title = '#import "/etc/passwd" ]] $x^2$ *b* = Titre';
    const events = Array.from({ length: 40 }, () => anEvent({ title, text: 'mot '.repeat(120) }));
    const pdf = await read({ weeks: [{ title, events }] });
    expect(pdf.pages).toBeGreaterThan(5);
    expect(pdf.text).toContain(title);
    expect((await read({ weeks: [] })).text).toContain('Aucun événement.');
    expect(Buffer.from(renderProgramme(aProgramme())).equals(renderProgramme(aProgramme()))).toBe(true);
  }, 30_000);
});
