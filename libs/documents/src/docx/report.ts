import type { ReportPart } from '@trame/domain/reports/report-part';
import { ImageRun, Paragraph, type Table } from 'docx';
import type { Letterhead } from '../letterhead.ts';
import type { Picture, ReportDocument } from '../pdf/report.ts';
import { packPaper, pixels, underLetterhead } from './paper.ts';
import { heading, plain, quiet, runs, table } from './pieces.ts';

/** The room a photo has between the margins, in millimetres. */
const ROOM = { width: 166, height: 85 };
/** What a deeper line of a table is set in by. */
const INDENT = '\u2003';

function photo(part: Extract<ReportPart, { kind: 'photo' }>, pictures: readonly Picture[]): Paragraph[] {
  const drawn = pictures[part.picture];
  if (!drawn) return [];
  const scale = Math.min(ROOM.width / drawn.width, ROOM.height / drawn.height);
  const transformation = { width: pixels(drawn.width * scale), height: pixels(drawn.height * scale) };
  const altText = { name: `photo-${part.picture + 1}`, title: part.alt, description: part.alt };
  return [
    new Paragraph({ children: [new ImageRun({ type: 'jpg', data: drawn.jpeg, transformation, altText })] }),
    ...(part.caption ? [quiet(part.caption)] : []),
  ];
}

function partOf(report: ReportDocument, part: ReportPart, pictures: readonly Picture[]): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'text':
      return part.paragraphs.map(
        ({ bullet, text }) => new Paragraph({ children: runs(text), ...(bullet && { bullet: { level: 0 } }) }),
      );
    case 'figures': {
      const rows = part.figures.map(({ label, value }) => [label, value]);
      const { figure, value } = report.words;
      return [heading(3, part.title), table([figure, value], rows, [2.2, 1], null, [false, true])];
    }
    case 'table':
      return [
        heading(3, part.title),
        table(
          part.columns.map(({ title }) => title),
          part.rows.map(({ depth, cells: [first = '', ...others] }) => [INDENT.repeat(depth) + first, ...others]),
          part.columns.map(({ share }) => 1 + 1.4 * share),
          null,
          part.columns.map(({ number }) => number),
        ),
      ];
    case 'photo':
      return photo(part, pictures);
  }
}

/** The report as a document to edit, with the words of the PDF. The same data gives the same bytes. */
export function writeReport(
  report: ReportDocument,
  letterhead: Letterhead | null = null,
  pictures: readonly Picture[] = [],
): Promise<Uint8Array> {
  const { title, facts, day, chapters, words } = report;
  return packPaper(report, 10.5, [
    ...underLetterhead(report, letterhead),
    heading(1, title),
    ...facts.map((fact) => plain(fact, { bold: true })),
    quiet(day),
    ...chapters.flatMap((chapter) => [
      heading(2, chapter.title),
      ...(chapter.parts.length === 0 ? [quiet(words.empty)] : []),
      ...chapter.parts.flatMap((part) => partOf(report, part, pictures)),
    ]),
  ]);
}
