import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aReport } from '../test/a-report.ts';
import { office, openedByOffice } from '../test/office.ts';
import { readDocx } from '../test/read-docx.ts';
import { readPdf } from '../test/read-pdf.ts';
import { readPptx } from '../test/read-pptx.ts';
import docx from './docx/worker.ts';
import type { Picture, ReportDocument } from './pdf/report.ts';
import pdf from './pdf/worker.ts';
import pptx from './pptx/worker.ts';

const job = (change: Partial<ReportDocument> = {}, pictures: readonly Picture[] = []) =>
  ({ document: 'report', data: aReport(change), pictures }) as const;
const aPhoto = async (): Promise<{ chapters: ReportDocument['chapters']; pictures: Picture[] }> => {
  const jpeg = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0B5D57' } })
    .jpeg()
    .toBuffer();
  const parts = [{ kind: 'photo', picture: 0, alt: 'La salle pleine', caption: 'Plénière de juin' }] as const;
  return {
    chapters: [{ title: 'Une image', parts }],
    pictures: [{ jpeg: new Uint8Array(jpeg), width: 400, height: 300 }],
  };
};

describe('an activity report on paper', () => {
  it('is tagged: title, language, headings, figures, and the heads of its tables', async () => {
    const read = await readPdf(pdf(job()));
    expect([read.title, read.language, read.accessiblePart]).toEqual([
      'Rapport d’activité – Rapport d’activité 2026',
      'fr-FR',
      '1',
    ]);
    const count = (role: string) => read.roles.filter((one) => one === role).length;
    expect(['H1', 'H2', 'H3', 'Table', 'TH', 'L'].map(count)).toEqual([1, 3, 2, 1, 2, expect.any(Number)]);
    expect(read.text).toMatch(/Sommaire.*Gouvernance.*Une année dense\..*Réunions tenues 12.*Groupe Logement 9/su);
  });

  it('takes what people wrote for text, holds photos with what they show, and gives the same bytes twice', async () => {
    const title = '#import "/etc/passwd" $x^2$ *b*';
    expect((await readPdf(pdf(job({ chapters: [{ title, parts: [] }] })))).text).toContain(title);
    const { chapters, pictures } = await aPhoto();
    const first = pdf(job({ chapters }, pictures));
    expect((await readPdf(first)).roles).toContain('Figure');
    expect(Buffer.from(first).equals(pdf(job({ chapters }, pictures)))).toBe(true);
  });
});

describe('an activity report to edit', () => {
  it('has real headings, lists and head rows, and says what the PDF says', async () => {
    const read = readDocx(await docx(job()));
    expect([read.title, read.language]).toEqual(['Rapport d’activité – Rapport d’activité 2026', 'fr-FR']);
    expect(read.headings).toEqual([
      ...['1 Rapport d’activité 2026', '2 Gouvernance et participation', '3 Réunions', '3 Réunions par instance'],
      '2 Perspectives',
    ]);
    expect([read.headerRows, read.bullets]).toEqual([2, 2]);
    expect(read.text).toMatch(/Une année dense\..*Réunions tenues.*12.*Ouvrir un lieu\./su);
  });

  it('says what its photos show', async () => {
    const { chapters, pictures } = await aPhoto();
    const { images } = readDocx(await docx(job({ chapters }, pictures)));
    expect(images).toEqual([{ name: 'photo-1', description: 'La salle pleine' }]);
  });
});

describe('an activity report as slides', () => {
  it('opens with a cover, then has what each chapter says, long tables over several slides', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ depth: 0, cells: [`Ligne ${at}`, String(at)] }));
    const [governance, outlook] = aReport().chapters;
    const parts = (governance?.parts ?? []).map((part) => (part.kind === 'table' ? { ...part, rows } : part));
    const { language, slides } = readPptx(
      await pptx(job({ chapters: [{ title: 'Gouvernance', parts }, ...(outlook ? [outlook] : [])] })),
    );
    expect(language).toBe('fr-FR');
    const titles = slides.map(({ title }) => title);
    expect(titles.slice(0, 4)).toEqual([
      ...[
        'Rapport d’activité 2026',
        'Gouvernance',
        'Gouvernance · Réunions',
        'Gouvernance · Réunions par instance (1/3)',
      ],
    ]);
    expect(titles.at(-1)).toBe('Perspectives');
    const numbers = slides.flatMap((slide) => slide.rows.slice(1).map(([name]) => name));
    expect(numbers).toEqual(rows.map(({ cells: [name] }) => name));
    expect(slides.every(({ mute }) => mute === 0)).toBe(true);
  });
});

const where = office ? describe : describe.skip;

where(`opened by LibreOffice (${office ?? 'SKIPPED: LibreOffice is not installed here'})`, () => {
  it('the document and the slides say the same words', async () => {
    const opened = await openedByOffice({ 'report.docx': await docx(job()), 'slides.pptx': await pptx(job()) });
    for (const { text } of opened) expect(text).toMatch(/Une année dense\..*Groupe Logement.*Ouvrir un lieu\./su);
    expect(opened[1]?.pages).toBe(5);
  }, 120_000);
});
