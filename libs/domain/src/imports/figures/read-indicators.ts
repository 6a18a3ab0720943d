import { readNumber } from '../../action-plan/measured.ts';
import { readPeriod } from '../cells/read-period.ts';
import type { RowReader } from '../row-reader.ts';
import { wordsIn } from '../sheet.ts';
import { type IndicatorItem, LONGEST_FIGURE, type MeasurementItem, NO_INDICATOR } from './figures.ts';
import { indicatorPieces, readIndicatorItem, readMeasurements } from './indicator-cell.ts';
import { piecesOf } from './list-cell.ts';
import { columnsAt, exactText, type FigureReading, firstAt, keepFitting, partOf, ranksOf, textsOf } from './reading.ts';

const FIELDS = ['INDICATOR', 'UNIT', 'BASELINE', 'TARGET', 'TARGET_TEXT', 'SOURCE', 'MEASURED'] as const;
type Said = Exclude<(typeof FIELDS)[number], 'INDICATOR' | 'MEASURED'>;

/** The indicators out of the columns of one row, those of each number together. */
export function readIndicators(reader: RowReader, reading: FigureReading): IndicatorItem[] {
  const items = ranksOf(reader, reading, FIELDS).flatMap((rank) => new RankReader(reader, reading, rank).items());
  const { indicator, unit, name, note } = LONGEST_FIGURE;
  return keepFitting(reader, items, (item) => [
    [item.label, indicator],
    [item.unit, unit],
    ...[item.source, item.targetText].map((text) => [text, name] as const),
    ...item.measurements.map((one) => [one.note, note] as const),
  ]);
}

/** Reads the columns of one number: names, then what is said of each of them. */
class RankReader {
  readonly #reader: RowReader;
  readonly #reading: FigureReading;
  readonly #rank: number;

  constructor(reader: RowReader, reading: FigureReading, rank: number) {
    this.#reader = reader;
    this.#reading = reading;
    this.#rank = rank;
  }

  items(): IndicatorItem[] {
    const named = this.#named();
    const said = (['UNIT', 'BASELINE', 'TARGET', 'TARGET_TEXT', 'SOURCE'] as const).reduce(
      (items, field) => this.#said(items, field),
      named,
    );
    const { indicator } = this.#reading.words;
    return this.#measured(said).map((item) => (item.label === '' ? { ...item, label: indicator } : item));
  }

  #named(): IndicatorItem[] {
    const { whole } = this.#reading;
    const columns = columnsAt(this.#reader, this.#reading, 'INDICATOR', this.#rank);
    return columns.flatMap((column) =>
      textsOf(exactText(this.#reader, column), this.#reading, indicatorPieces).map((piece) =>
        whole ? { ...NO_INDICATOR, label: piece } : readIndicatorItem(piece),
      ),
    );
  }

  /** What a column says of each indicator; of one that has none, or of several without as many, it is kept in words. */
  #said(items: readonly IndicatorItem[], field: Said): IndicatorItem[] {
    const { column, text } = firstAt(this.#reader, this.#reading, field, this.#rank);
    if (text === '' || column === null) return [...items];
    const pieces = items.length < 2 ? [text] : piecesOf(text);
    if (items.length === 0) return [this.#with(NO_INDICATOR, field, text, column)];
    if (pieces.length === items.length)
      return items.map((item, at) => this.#with(item, field, pieces[at] ?? '', column));
    this.#reader.tell('LISTS_UNEVEN', column, text);
    const { words } = this.#reading;
    const kept = field === 'BASELINE' ? words.baseline(wordsIn(text)) : words.indicator;
    return [...items, { ...NO_INDICATOR, label: kept, ...(field === 'BASELINE' ? {} : { targetText: wordsIn(text) }) }];
  }

  #with(item: IndicatorItem, field: Said, text: string, column: number): IndicatorItem {
    const { whole, words } = this.#reading;
    const plain = whole ? text : wordsIn(text);
    const number = readNumber(text);
    if (field === 'UNIT') return { ...item, unit: item.unit || plain };
    if (field === 'SOURCE') return { ...item, source: item.source || plain };
    if (field === 'TARGET_TEXT') return { ...item, targetText: item.targetText || plain };
    if (field === 'BASELINE') {
      if (number !== null) return { ...item, baseline: number };
      return { ...item, label: [item.label, words.baseline(plain)].filter(Boolean).join(', ') };
    }
    if (number !== null) return { ...item, target: number };
    this.#reader.tell('TARGET_NOT_A_NUMBER', column, plain);
    return { ...item, targetText: plain };
  }

  #measured(items: readonly IndicatorItem[]): IndicatorItem[] {
    const columns = columnsAt(this.#reader, this.#reading, 'MEASURED', this.#rank);
    return columns.reduce<IndicatorItem[]>((all, column) => this.#measuredIn(all, column), [...items]);
  }

  #measuredIn(items: readonly IndicatorItem[], column: number): IndicatorItem[] {
    const text = exactText(this.#reader, column);
    if (text === '') return [...items];
    const measurements = this.#measurements(text, column);
    if (measurements.length === 0) return [...items];
    if (items.length === 0) return [{ ...NO_INDICATOR, measurements }];
    const [only] = items;
    if (items.length === 1 && only) return [{ ...only, measurements: [...only.measurements, ...measurements] }];
    this.#reader.tell('LISTS_UNEVEN', column, text);
    return [...items, { ...NO_INDICATOR, measurements }];
  }

  #measurements(text: string, column: number): MeasurementItem[] {
    const value = readNumber(text);
    if (value === null) {
      const listed = piecesOf(text).flatMap((piece) => readMeasurements(piece) ?? [null]);
      const known = listed.filter((one) => one !== null);
      if (known.length < listed.length) this.#reader.tell('MEASUREMENT_UNREADABLE', column, text);
      return known;
    }
    const measuredOn = this.#day(text, column);
    const note = firstAt(this.#reader, this.#reading, 'NOTE', 1).text;
    return measuredOn === null ? [] : [{ value, measuredOn, note }];
  }

  /** The day of a measurement: of its own column, or the last of the year that its heading names. */
  #day(value: string, column: number): string | null {
    const { column: dayColumn, text } = firstAt(this.#reader, this.#reading, 'MEASURED_ON', this.#rank);
    const { year } = partOf(this.#reading, column);
    const period = readPeriod(text === '' && year !== null ? String(year) : text);
    if (period === null) this.#reader.tell('MEASUREMENT_WITHOUT_DAY', column, value);
    else if (!period.exact) this.#reader.tell('DATE_APPROXIMATE', dayColumn ?? column, text || String(year), period.to);
    return period?.to ?? null;
  }
}
