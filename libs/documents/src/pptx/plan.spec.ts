import { describe, expect, it } from '@jest/globals';
import { aPlan, aPlanLine, aPlanPart } from '../../test/a-plan.ts';
import { readPptx } from '../../test/read-pptx.ts';
import { presentPlan } from './plan.ts';

const read = async (change = {}) => readPptx(await presentPlan(aPlan(change)));
const lines = (count: number, change = {}) =>
  Array.from({ length: count }, (_, at) => aPlanLine({ number: `1.${at + 1}`, ...change }));

describe('the plan as slides', () => {
  it('opens with a cover and where each axis stands, then shows each axis', async () => {
    const { title, slides } = await read({ excerpt: 'Extrait : 30 actions sur 42' });
    expect(title).toBe('Plan d’actions – Feuille de route 2025-2029');
    expect(slides.map((slide) => slide.title)).toEqual([
      'Feuille de route 2025-2029',
      'Où en est chaque axe',
      'Axe 1 · Agir tôt auprès des jeunes',
      'Axe 2 · Se loger et garder son logement',
    ]);
    expect(slides[0]?.text).toMatch(/Rivebourg.*Du 1er janvier 2025.*État au 30 novembre 2026.*Extrait : 30/u);
    expect(slides[1]?.rows[1]).toEqual(['Axe 1 · Agir tôt auprès des jeunes', '15', '4', '2', '48 %']);
    expect(slides[2]?.rows).toContainEqual([
      ...['1.2.2', 'Former les agents d’accueil aux premiers secours en santé mentale', 'CCAS'],
      ...['Du 1er janv. 2026 au 30 juin 2027', 'Bloquée En retard de 12 jours', '10 %'],
    ]);
    expect(slides[2]?.notes).toMatch(/1\.2\.1 Ouvrir un lieu.*12 nov\. 2026, ça avance Le local est trouvé/u);
  });

  it('says its language, names the heads of its tables and what is drawn, and leaves no shape mute', async () => {
    const { language, slides } = await read();
    expect([language, ...new Set(slides.flatMap((slide) => slide.languages))]).toEqual(['fr-FR', 'fr-FR']);
    expect(slides.map(({ heads, mute }) => [heads, mute])).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(slides[2]?.descriptions).toContain('4 terminées, 6 en cours, 2 en retard, 3 à démarrer');
    expect((await read({ language: 'en' })).language).toBe('en-GB');
  });

  it('goes on on another slide rather than over the edge, and shows each action once', async () => {
    const long = { title: 'Organiser les rencontres '.repeat(12), lead: 'Établissement public '.repeat(9) };
    const groups = [
      { title: 'Objectif '.repeat(33), lines: lines(20, long) },
      { title: 'Court', lines: lines(40) },
    ];
    const { slides } = await read({ parts: [aPlanPart({ title: 'Titre '.repeat(33), groups })] });
    const axis = slides.slice(2);
    expect(axis.length).toBeGreaterThan(10);
    expect(axis[2]?.title).toMatch(new RegExp(`^Axe 1 · Titre .*\\(3/${axis.length}\\)$`, 'u'));
    const numbers = axis.flatMap(({ rows }) =>
      rows.slice(1).flatMap(([number = '']) => /^1\.\d+$/u.exec(number) ?? []),
    );
    expect(numbers).toEqual([...lines(20), ...lines(40)].map(({ number }) => number));
  });

  it('takes what people wrote for text, and gives the same bytes for the same data', async () => {
    const title = `<a:t>x</a:t> & "lang="en-US"" =1+1`;
    const { slides } = await read({ parts: [aPlanPart({ title, groups: [{ title, lines: lines(1, { title }) }] })] });
    expect([slides[2]?.title, slides[2]?.rows[2]?.[1]]).toEqual([`Axe 1 · ${title}`, title]);
    const first = await presentPlan(aPlan());
    await new Promise((resolve) => setTimeout(resolve, 2_100)); // an archive counts in steps of two seconds
    expect(Buffer.from(first).equals(await presentPlan(aPlan()))).toBe(true);
  });

  it('is a cover and a sentence when there is no action', async () => {
    const { slides } = await read({ parts: [], shares: [], progress: null });
    expect(slides.map(({ text }) => text).at(-1)).toContain('Aucune action.');
    expect(slides).toHaveLength(2);
  });
});
