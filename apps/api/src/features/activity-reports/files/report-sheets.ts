import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { Language } from '@trame/copy/language';
import { isNumber, ReportWords } from '@trame/copy/report-words';
import type { SheetToWrite } from '@trame/documents/spreadsheet/write-sheet';
import type { SheetCell } from '@trame/domain/action-plan/sheet-cell';
import type { ReportBlock, ReportUnit, ReportValue } from '@trame/domain/reports/report-block';
import type { ReportToPrint } from './report-to-print.reader.ts';

/** In characters. */
const WIDTH = { line: 44, number: 14, words: 40 };
const DIVISOR: Partial<Record<ReportUnit, number>> = { MINUTES: 60, CENTS: 100 };
const FORMAT: Partial<Record<ReportUnit, string>> = { MINUTES: '0.0', CENTS: '#,##0.00' };

/** A value to compute with where it is one: hours and euros rather than minutes and cents; words where it is hidden or a least. */
function cellOf(words: ReportWords, unit: ReportUnit, value: ReportValue | undefined): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value / (DIVISOR[unit] ?? 1);
  return unit === 'DAY' ? { day: value } : words.value(unit, value);
}

const columnOf = (title: string, unit: ReportUnit) => {
  const format = FORMAT[unit];
  return { title, width: isNumber(unit) ? WIDTH.number : WIDTH.words, ...(format !== undefined && { format }) };
};

/** Each block of a report as a sheet; the number before its name keeps two of them apart. */
export function reportSheets({ report, zone, local }: ReportToPrint, language: Language): SheetToWrite[] {
  const spoken = wordsIn(language);
  const words = new ReportWords(spoken, new Fmt(language, zone), local);
  const { value } = spoken.getResource(language, 'activityReports', 'paper') as { value: string };
  return report.chapters
    .flatMap((chapter) => report.blocks.filter((block) => block.chapter === chapter && block.rows.length > 0))
    .map((block, at) => ({ ...sheetOf(words, block, value), name: `${at + 1} ${words.block(block)}` }));
}

function sheetOf(words: ReportWords, block: ReportBlock, value: string): Omit<SheetToWrite, 'name'> {
  const isFigures = block.kind === 'FIGURES';
  return {
    columns: [
      { title: words.lines(block), width: WIDTH.line },
      ...block.columns.map(({ key, unit }) => columnOf(isFigures ? value : words.column(key), unit)),
    ],
    rows: block.rows.map((row) => [
      words.row(block, row),
      ...block.columns.map(({ unit }, at) => cellOf(words, row.unit ?? unit, row.values[at])),
    ]),
  };
}
