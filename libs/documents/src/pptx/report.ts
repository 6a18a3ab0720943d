import { shortened } from '@trame/domain/action-plan/shortened';
import type { ReportChapterInWords, ReportPart } from '@trame/domain/reports/report-part';
import { COLOUR } from '../docx/look.ts';
import type { Letterhead } from '../letterhead.ts';
import type { Picture, ReportDocument } from '../pdf/report.ts';
import { Deck, type TableRow } from './deck.ts';
import { FONT, SLIDE, TABLE_END, TEXT_WIDTH } from './look.ts';
import { paged, type Row, rowHeight } from './pages.ts';
import { cell, cover, page } from './paper.ts';

type Part<K extends ReportPart['kind']> = Extract<ReportPart, { kind: K }>;

/** Where the content of a slide begins, in inches from the top. */
const TOP = 1.45;
/** What a cell of a slide says at most: the whole is in the document. */
const CELL_CHARACTERS = 220;
/** Of a column that has no share of the width, in inches: a number, a few words. */
const WIDTH = { number: 1.45, words: 2 };
/** Figures of one slide, and how many stand side by side. */
const FIGURES = { most: 12, across: 4, height: 1.45, gap: 0.25 };

const slice = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** What somebody wrote, on as many slides as it needs. */
function text(deck: Deck, title: string, { paragraphs }: Part<'text'>): void {
  const rows = paragraphs.map((line): Row<Part<'text'>['paragraphs'][number]> => {
    // one and a half of the lines of a table, which are smaller
    return { heading: null, line, height: rowHeight([line.text], [TEXT_WIDTH]) * 1.5 };
  });
  const pages = paged(rows, TABLE_END - TOP, TABLE_END - TOP);
  for (const [at, lines] of pages.entries()) {
    const words = lines.map(({ line }) => ({
      text: line.text,
      options: { breakLine: true, paraSpaceAfter: 8, ...(line.bullet && { bullet: true }) },
    }));
    const look = { fontFace: FONT, fontSize: 16, color: COLOUR.ink, margin: 0, valign: 'top' as const };
    const box = { x: SLIDE.margin, y: TOP, w: TEXT_WIDTH, h: TABLE_END - TOP };
    deck.slide(page(title, at, pages.length)).addText(words, { ...box, ...look });
  }
}

/** Single numbers, each in a box of its own. */
function figures(deck: Deck, title: string, part: Part<'figures'>): void {
  const { most, across, height, gap } = FIGURES;
  const pages = slice(part.figures, most);
  const w = (TEXT_WIDTH - (across - 1) * gap) / across;
  for (const [at, shown] of pages.entries()) {
    const slide = deck.slide(page(title, at, pages.length));
    for (const [place, { label, value }] of shown.entries()) {
      const lines = [
        { text: value, options: { fontSize: 24, bold: true, color: COLOUR.action, breakLine: true } },
        { text: shortened(label, CELL_CHARACTERS), options: { fontSize: 13, color: COLOUR.ink2 } },
      ];
      const [x, y] = [SLIDE.margin + (place % across) * (w + gap), TOP + Math.floor(place / across) * (height + gap)];
      const look = { fill: { color: COLOUR.sunken }, fontFace: FONT, align: 'left', valign: 'middle' } as const;
      slide.addText(lines, { x, y, w, h: height, ...look });
    }
  }
}

function table(deck: Deck, title: string, { columns, rows }: Part<'table'>): void {
  const fixed = columns.map(({ number, share }) => (share > 0 ? 0 : WIDTH[number ? 'number' : 'words']));
  const left = TEXT_WIDTH - fixed.reduce((sum, width) => sum + width, 0);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }, at) => fixed[at] || (left * share) / shares);
  const align = (at: number) => (columns[at]?.number ? { align: 'right' as const } : {});
  const heads: TableRow = columns.map((one, at) => cell(one.title, { bold: true, color: COLOUR.ink2, ...align(at) }));
  const lines = rows.map(({ depth, cells }): Row<{ depth: number; cells: string[] }> => {
    const short = cells.map((words) => shortened(words, CELL_CHARACTERS));
    return { heading: null, line: { depth, cells: short }, height: rowHeight(short, widths) };
  });
  const room =
    TABLE_END -
    TOP -
    rowHeight(
      columns.map((one) => one.title),
      widths,
    );
  const pages = paged(lines, room, room);
  for (const [at, shown] of pages.entries()) {
    const name = page(title, at, pages.length);
    const body = shown.map(({ line }) =>
      line.cells.map((words, place) => cell(words, { bold: place === 0 && line.depth === 0, ...align(place) })),
    );
    deck.table(deck.slide(name), [heads, ...body], widths, TOP, name);
  }
}

function photo(deck: Deck, title: string, part: Part<'photo'>, pictures: readonly Picture[]): void {
  const drawn = pictures[part.picture];
  if (!drawn) return;
  const room = { w: TEXT_WIDTH, h: 4.8 };
  const scale = Math.min(room.w / drawn.width, room.h / drawn.height);
  const [w, h] = [drawn.width * scale, drawn.height * scale];
  const slide = deck.slide(title);
  deck.picture(slide, { x: SLIDE.margin, y: TOP, w, h }, { type: 'jpeg', bytes: drawn.jpeg }, part.alt);
  if (!part.caption) return;
  const look = { fontFace: FONT, fontSize: 13, color: COLOUR.ink2, margin: 0, valign: 'top' as const };
  slide.addText(part.caption, { x: SLIDE.margin, y: TOP + h + 0.12, w: TEXT_WIDTH, h: 0.4, ...look });
}

function chapter(deck: Deck, { title, parts }: ReportChapterInWords, pictures: readonly Picture[]): void {
  for (const part of parts) {
    if (part.kind === 'text') text(deck, title, part);
    else if (part.kind === 'figures') figures(deck, `${title} · ${part.title}`, part);
    else if (part.kind === 'table') table(deck, `${title} · ${part.title}`, part);
    else photo(deck, title, part, pictures);
  }
}

/** The report as slides: a cover, then what each chapter says. The same data gives the same bytes. */
export function presentReport(
  report: ReportDocument,
  letterhead: Letterhead | null = null,
  pictures: readonly Picture[] = [],
): Promise<Uint8Array> {
  const { title, council, language, words, facts, day } = report;
  const deck = new Deck({ title: `${words.document} – ${title}`, council, language });
  cover(deck, { title, council, below: [words.document, ...facts, day] }, letterhead);
  for (const one of report.chapters) chapter(deck, one, pictures);
  return deck.bytes();
}
