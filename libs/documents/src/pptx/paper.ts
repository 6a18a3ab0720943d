import { COLOUR } from '../docx/look.ts';
import { type Letterhead, printedSize } from '../letterhead.ts';
import type { Deck, TableRow } from './deck.ts';
import { FONT, SLIDE, TEXT_WIDTH } from './look.ts';
import { CELL, TABLE_SIZE } from './pages.ts';

const MILLIMETRES = 25.4;
const RULE = { type: 'solid', pt: 0.75, color: COLOUR.line } as const;
const MARGIN = [CELL.y, CELL.x, CELL.y, CELL.x] as [number, number, number, number];

interface CellLook {
  bold?: boolean;
  color?: string;
  align?: 'left' | 'right';
  colspan?: number;
  fill?: { color: string };
}
/** A cell of a table, ruled below. */
export const cell = (text: string, look: CellLook = {}): TableRow[number] => ({
  text,
  options: {
    ...{
      fontSize: TABLE_SIZE,
      color: COLOUR.ink,
      margin: MARGIN,
      border: [{ type: 'none' }, { type: 'none' }, RULE, { type: 'none' }],
    },
    ...look,
  },
});
/** The row that names the columns; the last `numbers` of them stand at the right. */
export const head = (titles: readonly string[], numbers: number): TableRow =>
  titles.map((title, at) =>
    cell(title, { bold: true, color: COLOUR.ink2, ...(at >= titles.length - numbers && { align: 'right' }) }),
  );

/** « Axe 1 (2/3) »: a title that goes on over several slides. */
export const page = (title: string, at: number, of: number): string =>
  of === 1 ? title : `${title} (${at + 1}/${of})`;

interface Cover {
  title: string;
  council: string;
  /** Lines under the title. */
  below: readonly string[];
}

/** The first slide: the logo, the council, what it is about. */
export function cover(deck: Deck, { title, council, below }: Cover, letterhead: Letterhead | null): void {
  const slide = deck.slide(title, 'COVER');
  const look = { x: SLIDE.margin, w: TEXT_WIDTH, fontFace: FONT, margin: 0, valign: 'top' as const };
  if (letterhead?.logo) {
    const { width, height } = printedSize(letterhead.logo);
    const box = { x: SLIDE.margin, y: 0.6, w: width / MILLIMETRES, h: height / MILLIMETRES };
    deck.picture(slide, box, { type: 'png', bytes: letterhead.logo.png }, council);
  }
  slide.addText(council, { ...look, y: 2, h: 0.4, fontSize: 18, bold: true, color: COLOUR.action });
  slide.addText(below.join('\n'), {
    ...look,
    y: 4.25,
    h: 2.4,
    fontSize: 16,
    color: COLOUR.ink2,
    lineSpacingMultiple: 1.2,
  });
}
