import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { COLOUR, TEXT_WIDTH, twips } from './look.ts';

interface Look {
  bold?: boolean;
  italics?: boolean;
  color?: string;
}

/** Words as runs: line ends kept, and what stands for a masked passage set apart. Nothing written is ever markup. */
export function runs(words: string, look: Look = {}, masked: string | null = null): TextRun[] {
  const parts = masked ? words.split(masked).flatMap((part, at) => (at === 0 ? [part] : [masked, part])) : [words];
  return parts
    .filter((part) => part !== '')
    .flatMap((part) =>
      part === masked
        ? [new TextRun({ text: part, color: COLOUR.ink2, shading: { type: ShadingType.CLEAR, fill: COLOUR.sunken } })]
        : part.split('\n').map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) })),
    );
}

export const plain = (words: string, look: Look = {}, masked: string | null = null): Paragraph =>
  new Paragraph({ children: runs(words, look, masked) });

export const quiet = (words: string): Paragraph => plain(words, { color: COLOUR.ink2 });

export const heading = (level: 1 | 2 | 3, words: string, masked: string | null = null): Paragraph =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: runs(words, {}, masked) });

/** A decision or an action: lines that stay together behind a coloured edge. */
export const card = (colour: string, lines: readonly TextRun[][]): Paragraph[] =>
  lines.map(
    (children, at) =>
      new Paragraph({
        children,
        keepNext: at < lines.length - 1,
        indent: { left: twips(8) },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: colour } },
      }),
  );

const edge = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/**
 * A table whose first row is said at the head of each page and by a screen reader. `shares` are parts of the width; columns of
 * `atRight` hold numbers.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  shares: readonly number[],
  masked: string | null = null,
  atRight: readonly boolean[] = [],
): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
  const cells = (words: readonly string[], look: Look) =>
    words.map(
      (word, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          margins: { top: twips(3), bottom: twips(3), left: twips(4), right: twips(4) },
          children: [
            new Paragraph({
              alignment: atRight[at] ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: runs(word, look, masked),
            }),
          ],
        }),
    );
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: edge, insideHorizontal: edge },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(header, { bold: true, color: COLOUR.ink2 }) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, {}) })),
    ],
  });
}
