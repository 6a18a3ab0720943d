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
import type { Fmt } from './fmt.ts';

/** The column of what is one number. */
const FIGURE = 'value';

/** Words by key, as one namespace holds them. */
type Named = Record<string, string>;

/** What the blocks of an activity report are called and how their values are said, on the screen and in documents alike. */
export class ReportWords {
  constructor(
    private readonly words: i18n,
    private readonly fmt: Fmt,
  ) {}

  /** « Décisions prises » */
  block({ key }: Pick<ReportBlock, 'key'>): string {
    return this.named('blocks')[key] ?? key;
  }

  /** What the lines of a table are: « Organisme ». */
  lines({ key }: Pick<ReportBlock, 'key'>): string {
    return this.named('lines')[key] ?? '';
  }

  column(key: string): string {
    return this.named('columns')[key] ?? key;
  }

  /** What people named a line, or the words of its code. */
  row(_block: Pick<ReportBlock, 'key'>, { id, label }: Pick<ReportRow, 'id' | 'label'>): string {
    return label || id;
  }

  /** « GT Logement : Réunions », « Réunions tenues » */
  change({ block, row, label, column }: Pick<ReportChange, 'block' | 'row' | 'label' | 'column'>): string {
    const line = this.row({ key: block }, { id: row, label });
    const isFigure = column === null || column === FIGURE;
    return isFigure ? line : this.words.t('activityReports:changed', { line, column: this.column(column) });
  }

  /** Those of a line, one after the other; `null` for a line that is not there. */
  values(units: readonly ReportUnit[], values: readonly ReportValue[] | null): string | null {
    return values && values.map((value, at) => this.value(units[at] ?? 'TEXT', value)).join(' · ');
  }

  value(unit: ReportUnit, value: ReportValue | undefined): string {
    const { t } = this.words;
    if (value === null || value === undefined) return t('activityReports:values.none');
    if (value === HIDDEN_NUMBER) return t('activityReports:values.hidden');
    if (typeof value === 'number') return this.number(unit, value);
    if (value.startsWith(AT_LEAST))
      return t('activityReports:values.atLeast', { value: this.number(unit, Number(value.slice(AT_LEAST.length))) });
    return this.code(unit, value);
  }

  private number(unit: ReportUnit, value: number): string {
    if (unit === 'PERCENT') return this.fmt.percent(value);
    if (unit === 'MINUTES') return this.fmt.duration(value);
    if (unit === 'CENTS') return this.words.t('actionSheet:budget.amount', { amount: this.fmt.number(value / 100) });
    return this.fmt.number(value);
  }

  private code(unit: ReportUnit, value: string): string {
    if (unit === 'DAY') return this.fmt.day(value, 'short');
    if (unit === 'DECISION_KIND') return this.coded('minutes', 'kind')[value] ?? value;
    if (unit === 'APPLICATION') return this.coded('decisions', 'application')[value] ?? value;
    return unit === 'STATUS' ? (this.coded('actionPlan', 'status')[value] ?? value) : value;
  }

  private named(key: 'blocks' | 'lines' | 'columns'): Named {
    return this.coded('activityReports', key);
  }

  private coded(namespace: string, key: string): Named {
    return (this.words.getResource(this.words.language, namespace, key) ?? {}) as Named;
  }
}
