import { describe, expect, it } from '@jest/globals';
import { aPlan, aPlanLine, aPlanPart } from '../../test/a-plan.ts';
import { readPdf } from '../../test/read-pdf.ts';
import { renderPlan } from './plan.ts';

const read = (change = {}) => readPdf(renderPlan(aPlan(change)));

describe('the plan as a PDF', () => {
  it('announces title, language, headings and table headers, and starts each axis on a page', async () => {
    const pdf = await read();
    expect([pdf.title, pdf.language, pdf.accessiblePart, pdf.pages]).toEqual([
      'Plan d’actions – Feuille de route 2025-2029',
      'fr-FR',
      '1',
      3,
    ]);
    expect(['H1', 'H2', 'Table'].map((one) => pdf.roles.filter((role) => role === one).length)).toEqual([1, 3, 3]);
    // five columns of the overview, eight of each axis, and each objective
    expect(pdf.roles.filter((role) => role === 'TH')).toHaveLength(5 + 2 * (8 + 1));
  });

  it('says every state in words, and which part of the plan it is', async () => {
    const { text } = await read({ excerpt: 'Extrait : 30 actions sur 42' });
    for (const words of ['Extrait : 30', '4 terminées', '2 en retard', 'En retard de 12 jours', 'Bloquée', '60 %'])
      expect(text).toContain(words);
    expect(text).toMatch(/12 nov\. 2026, ça avance Le local est trouvé.*Pas de nouvelles/u);
  });

  it('stays readable when an axis is long, its words too, and when there is none', async () => {
    const long = Array.from({ length: 200 }, (_, index) =>
      aPlanLine({ number: String(index), title: 'mot '.repeat(75), lead: 'N'.repeat(200), body: 'Groupe '.repeat(28) }),
    );
    const pdf = await read({ parts: [aPlanPart({ progress: null, groups: [{ title: null, lines: long }] })] });
    expect(pdf.pages).toBeGreaterThan(20);
    expect(pdf.text).toContain(`Page ${pdf.pages} / ${pdf.pages}`);
    const empty = await read({ parts: [], shares: [], progress: null });
    expect([empty.pages, empty.text.includes('Aucune action.')]).toEqual([1, true]);
  }, 30_000);

  it('takes what people wrote for text, and gives the same bytes for the same data', async () => {
    const title = '#import "/etc/passwd" ]] $x^2$ *b* = Titre';
    const parts = [aPlanPart({ title, groups: [{ title, lines: [aPlanLine({ title })] }] })];
    const { text } = await read({ parts });
    expect(text.split(title)).toHaveLength(5);
    expect(Buffer.from(renderPlan(aPlan())).equals(renderPlan(aPlan()))).toBe(true);
  });
});
