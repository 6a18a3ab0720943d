import { shortened } from '@trame/domain/action-plan/shortened';
import { COLOUR } from '../docx/look.ts';
import type { Letterhead } from '../letterhead.ts';
import type { PlanDocument, PlanLine, PlanPartDocument } from '../pdf/plan.ts';
import { Deck, type Slide, type TableRow } from './deck.ts';
import { FONT, SLIDE, TABLE_END, TEXT_WIDTH, TONE } from './look.ts';
import { paged, type Row, rowHeight } from './pages.ts';
import { cell, cover, head, page } from './paper.ts';
import { countOf, stackedBar, standing } from './standing.ts';

/** Where the table begins, in inches from the top: under the head of an axis, under the overview, on its own. */
const TABLE_AT = { part: 2.5, overview: 3.7, next: 1.45 };
const AXES = [7.13, 1.1, 1.3, 1.2, 1.4];
const LINES = [0.95, 4.2, 2.25, 1.88, 1.45, 1.4];
/** Who leads, in a column that must not fill a slide. */
const LEAD_CHARACTERS = 90;

const nameOf = ({ number, title }: PlanPartDocument): string => [number, title].filter(Boolean).join(' · ');

/** The four numbers of a plan, each in a box of its own. */
function figures(slide: Slide, { shares, progress, percent, words }: PlanDocument): void {
  const all: [string, string, string][] = [
    [String(countOf(shares)), words.actions, COLOUR.ink],
    [String(countOf(shares, 'ok')), words.done, TONE.ok.ink],
    [String(countOf(shares, 'late')), words.late, countOf(shares, 'late') > 0 ? TONE.late.ink : COLOUR.ink],
    [progress === null ? '–' : percent, words.progress, COLOUR.action],
  ];
  const w = (TEXT_WIDTH - 3 * 0.25) / 4;
  for (const [at, [figure, label, color]] of all.entries()) {
    const lines = [
      { text: figure, options: { fontSize: 32, bold: true, color, breakLine: true } },
      { text: label, options: { fontSize: 14, color: COLOUR.ink2 } },
    ];
    const box = { x: SLIDE.margin + at * (w + 0.25), y: 1.5, w, h: 1.2 };
    slide.addText(lines, { ...box, fill: { color: COLOUR.sunken }, fontFace: FONT, align: 'left', valign: 'middle' });
  }
}

function overview(deck: Deck, plan: PlanDocument): void {
  const { words, shares, parts } = plan;
  const rows = parts.map(
    (one): Row<PlanPartDocument> => ({ heading: null, line: one, height: rowHeight([nameOf(one)], AXES.slice(0, 1)) }),
  );
  const headHeight = rowHeight([words.axis], AXES);
  const pages = paged(rows, TABLE_END - TABLE_AT.overview - headHeight, TABLE_END - TABLE_AT.next - headHeight);
  for (const [at, lines] of pages.entries()) {
    const title = page(words.overview, at, pages.length);
    const slide = deck.slide(title);
    if (at === 0) {
      figures(slide, plan);
      stackedBar(deck, slide, { x: SLIDE.margin, y: 2.95, w: TEXT_WIDTH, h: 0.16 }, shares);
    }
    const body = lines.map(({ line }) => [
      cell(nameOf(line), { bold: true }),
      ...[countOf(line.shares), countOf(line.shares, 'ok'), countOf(line.shares, 'late')].map((count) =>
        cell(String(count), { align: 'right' }),
      ),
      cell(line.progress === null ? '–' : line.percent, { align: 'right' }),
    ]);
    const heads = head([words.axis, words.actions, words.done, words.late, words.progress], 4);
    deck.table(slide, [heads, ...body], AXES, at === 0 ? TABLE_AT.overview : TABLE_AT.next, title);
  }
}

const wordsOf = ({ number, title, partOf, lead, period, status, late, percent }: PlanLine): string[] => [
  ...[number, [title, partOf].filter(Boolean).join('\n'), shortened(lead, LEAD_CHARACTERS), period],
  ...[[status.label, late].filter(Boolean).join('\n'), percent],
];

function rowsOf({ groups }: PlanPartDocument): Row<PlanLine>[] {
  return groups.flatMap(({ title, lines }) =>
    lines.map((line, at) => {
      const heading = at === 0 ? title : null;
      const above = heading ? rowHeight([heading], LINES) : 0;
      return { heading, line, height: above + rowHeight(wordsOf(line), LINES) };
    }),
  );
}

function tableRows({ heading, line }: Row<PlanLine>): TableRow[] {
  const [number = '', title = '', lead = '', period = '', status = '', percent = ''] = wordsOf(line);
  const own = [
    cell(number),
    cell(title, { bold: true }),
    cell(lead),
    cell(period),
    cell(status, { bold: true, color: TONE[line.status.tone].ink }),
    cell(percent, { align: 'right' }),
  ];
  if (!heading) return [own];
  const look = { colspan: LINES.length, bold: true, color: COLOUR.action, fill: { color: COLOUR.sunken } };
  return [[cell(heading, look)], own];
}

/** What was last said of the actions of a slide, for whoever presents it. */
const notesOf = (rows: readonly Row<PlanLine>[]): string =>
  rows
    .flatMap(({ line: { number, title, news } }) =>
      news ? [`${[number, title].filter(Boolean).join(' ')}\n${news.when}\n${news.text}`] : [],
    )
    .join('\n\n');

function axis(deck: Deck, part: PlanPartDocument, words: PlanDocument['words']): void {
  const heads = head([words.number, words.action, words.lead, words.period, words.status, words.progress], 1);
  const headHeight = rowHeight(
    [words.number, words.action, words.lead, words.period, words.status, words.progress],
    LINES,
  );
  const pages = paged(rowsOf(part), TABLE_END - TABLE_AT.part - headHeight, TABLE_END - TABLE_AT.next - headHeight);
  for (const [at, rows] of pages.entries()) {
    const title = page(nameOf(part), at, pages.length);
    const slide = deck.slide(title);
    if (at === 0) standing(deck, slide, part, words);
    deck.table(slide, [heads, ...rows.flatMap(tableRows)], LINES, at === 0 ? TABLE_AT.part : TABLE_AT.next, title);
    const notes = notesOf(rows);
    if (notes) slide.addNotes(notes);
  }
}

/**
 * The plan as slides: a cover, where it stands, then each axis on as many slides as its actions need. What was last
 * said of them is in the notes. The same data gives the same bytes.
 */
export function presentPlan(plan: PlanDocument, letterhead: Letterhead | null = null): Promise<Uint8Array> {
  const { title, council, language, words, parts } = plan;
  const deck = new Deck({ title: `${words.document} – ${title}`, council, language });
  const { facts, day, excerpt } = plan;
  cover(deck, { title, council, below: [words.document, ...facts, day, ...(excerpt ? [excerpt] : [])] }, letterhead);
  if (parts.length === 0) {
    const look = { x: SLIDE.margin, y: 1.5, w: TEXT_WIDTH, h: 0.6, fontFace: FONT, fontSize: 18, margin: 0 };
    deck.slide(words.overview).addText(words.empty, { ...look, color: COLOUR.ink2 });
  } else overview(deck, plan);
  for (const part of parts) axis(deck, part, words);
  return deck.bytes();
}
