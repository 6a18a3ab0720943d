import { FIGURE_TABLE_KEYS, type FigureTableKey, type FigureUnit } from '@trame/domain/figures/figure';
import { NO_ANSWER, SINGLE_FIGURES } from '@trame/domain/reports/figure-blocks';
import {
  AT_LEAST,
  HIDDEN_NUMBER,
  type ReportBlock,
  type ReportRow,
  type ReportUnit,
  type ReportValue,
} from '@trame/domain/reports/report-block';
import type { ReportChange } from '@trame/domain/reports/report-changes';
import type { i18n } from 'i18next';
import { figureRowName, saidFigure } from './figure-words.ts';
import type { Fmt } from './fmt.ts';
import type { LocalWords } from './framework-words.ts';

/** The column of what is one number. */
const FIGURE = 'value';

/** Those of `libs/domain/src/figures`; `null` for what is said in words. */
const NUMBERS: Readonly<Record<ReportUnit, FigureUnit | null>> = {
  ...{ COUNT: 'COUNT', PERCENT: 'PERCENT', MINUTES: 'MINUTES', CENTS: 'CENTS', NUMBER: 'OWN' },
  ...{ DAY: null, TEXT: null, DECISION_KIND: null, APPLICATION: null, STATUS: null },
};

type Named = Record<string, string>;
type BlockNamed = Pick<ReportBlock, 'key' | 'about'>;

/** Values of a unit stand at the right of their column. */
export const isNumber = (unit: ReportUnit): boolean => NUMBERS[unit] !== null;

/**
 * What the blocks of an activity report are called and how their values are said, on the screen and in documents alike. `local`
 * are the axes of contracts that the council wrote.
 */
export class ReportWords {
  constructor(
    private readonly words: i18n,
    private readonly fmt: Fmt,
    private readonly local: readonly LocalWords[],
  ) {}

  /** « Décisions prises » */
  block({ key, about }: BlockNamed): string {
    const table = this.table(key);
    if (key.startsWith(SINGLE_FIGURES))
      return this.coded('figures', 'section')[key.slice(SINGLE_FIGURES.length)] ?? key;
    if (!table) return this.coded('activityReports', 'blocks')[key] ?? key;
    const title = this.words.t(`figures:table.${table}`);
    return about ? this.words.t('figures:about', { table: title, about }) : title;
  }

  /** What the lines of a table are: « Organisme ». */
  lines({ key }: BlockNamed): string {
    return this.coded('activityReports', 'lines')[key] ?? this.words.t('figures:line');
  }

  column(key: string): string {
    return this.coded('figures', 'column')[key] ?? this.coded('activityReports', 'columns')[key] ?? key;
  }

  /** What people named a line, or the words of its code. */
  row({ key }: BlockNamed, { id, label }: Pick<ReportRow, 'id' | 'label'>): string {
    const table = this.table(key);
    if (!table) return label || (this.coded('figures', 'figure')[id] ?? id);
    return figureRowName(
      this.words,
      table,
      { key: id === NO_ANSWER ? null : id, label: label === '' ? null : label },
      this.local,
    );
  }

  /** « GT Logement : Réunions », « Réunions tenues » */
  change({ block, row, label, column }: Pick<ReportChange, 'block' | 'row' | 'label' | 'column'>): string {
    const line = this.row({ key: block }, { id: row, label });
    const isWhole = column === null || column === FIGURE;
    return isWhole ? line : this.words.t('activityReports:changed', { line, column: this.column(column) });
  }

  /** Those of a line, one after the other; `null` for a line that is not there. */
  values(units: readonly ReportUnit[], values: readonly ReportValue[] | null): string | null {
    return values && values.map((value, at) => this.value(units[at] ?? 'TEXT', value)).join(' · ');
  }

  value(unit: ReportUnit, value: ReportValue | undefined): string {
    const number = NUMBERS[unit];
    if (value === null || value === undefined) return this.words.t('activityReports:none');
    if (!number) return this.code(unit, String(value));
    if (value === HIDDEN_NUMBER) return this.words.t('figures:said.HIDDEN');
    const isLeast = typeof value === 'string';
    const said = isLeast ? Number(value.slice(AT_LEAST.length)) : value;
    return saidFigure(this.words, this.fmt, { state: isLeast ? 'AT_LEAST' : 'KNOWN', value: said }, number);
  }

  private code(unit: ReportUnit, value: string): string {
    if (unit === 'DAY') return this.fmt.day(value, 'short');
    if (unit === 'DECISION_KIND') return this.coded('minutes', 'kind')[value] ?? value;
    if (unit === 'APPLICATION') return this.coded('decisions', 'application')[value] ?? value;
    return unit === 'STATUS' ? (this.coded('actionPlan', 'status')[value] ?? value) : value;
  }

  /** The table of figures that a block is, whatever it is about. */
  private table(key: string): FigureTableKey | undefined {
    const [name] = key.split(' ');
    return FIGURE_TABLE_KEYS.find((one) => one === name);
  }

  private coded(namespace: string, key: string): Named {
    return (this.words.getResource(this.words.language, namespace, key) ?? {}) as Named;
  }
}
