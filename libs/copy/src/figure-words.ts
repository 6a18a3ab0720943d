import type { RuleGap, RuleLine } from '@trame/contracts/figures';
import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { COLLEGES } from '@trame/domain/bodies/college';
import type { SeenCollege } from '@trame/domain/bodies/seat';
import { CELL_COUNTERS } from '@trame/domain/cells/cell-form';
import { DECISION_KINDS } from '@trame/domain/decisions/decision-kind';
import {
  FIGURE_COLUMNS,
  FIGURE_TABLES,
  type FigureColumn,
  type FigureRow,
  type FigureTableKey,
  type FigureUnit,
  type Said,
} from '@trame/domain/figures/figure';
import { THEMES } from '@trame/domain/frameworks/themes';
import type { i18n } from 'i18next';
import type { Fmt } from './fmt.ts';
import { itemInFull, type LocalWords } from './framework-words.ts';

const CENTS = 100;

/** "1 250", "3 h 30", "75 %", "1 000 €"; what is not known is said by its state, never as zero. */
export function saidFigure({ t }: i18n, fmt: Fmt, { state, value }: Said, unit: FigureUnit): string {
  if (state !== 'KNOWN' && state !== 'AT_LEAST') return t(`figures:said.${state}`);
  if (value === null) return t('figures:said.UNKNOWN');
  const words = {
    COUNT: () => fmt.number(value),
    MINUTES: () => fmt.duration(value),
    PERCENT: () => fmt.percent(value),
    CENTS: () => t('actionSheet:budget.amount', { amount: fmt.number(value / CENTS) }),
    OWN: () => fmt.number(value),
  }[unit]();
  return state === 'AT_LEAST' ? t('figures:said.atLeast', { value: words }) : words;
}

export const saidCell = (words: i18n, fmt: Fmt, said: Said, column: FigureColumn): string =>
  saidFigure(words, fmt, said, FIGURE_COLUMNS[column]);

const collegeWords = ({ t }: i18n, college: SeenCollege): string =>
  college === 'MASKED' ? t('figures:masked') : t(`terms:college.${college}`);

/** The name of a line: its own, or the words of its key. `local` are the axes of contracts that the council wrote. */
export function figureRowName(
  words: i18n,
  table: FigureTableKey,
  { key, label }: Pick<FigureRow, 'key' | 'label'>,
  local: readonly LocalWords[],
): string {
  const { t } = words;
  const kind = FIGURE_TABLES[table];
  if (key === null) return t(`figures:none.${kind}`);
  if (label !== null) return label;
  const found = <Code extends string>(codes: readonly Code[]) => codes.find((one) => one === key);
  const college = found([...COLLEGES, 'MASKED'] as const);
  const [status, theme] = [found(ACTION_STATUSES), found(THEMES)];
  const [decision, counter] = [found(DECISION_KINDS), found(CELL_COUNTERS)];
  if (kind === 'COLLEGE' && college) return collegeWords(words, college);
  if (kind === 'STATUS' && status) return t(`actionPlan:status.${status}`);
  if (kind === 'THEME' && theme) return t(`frameworks:theme.${theme}`);
  if (kind === 'DECISION_KIND' && decision) return t(`minutes:kind.${decision}`);
  if (kind === 'COUNTER' && counter) return t(`cells:counter.${counter}`);
  return kind === 'FRAMEWORK' ? itemInFull(words, key, local) : key;
}

/** Where a rule comes from: a text is named as it was published, what is mere good order in the reader's language. */
export const ruleSourceWords = ({ t }: i18n, { level, title }: RuleLine['source']): string =>
  t('ruleSheet:from', {
    level: t(`ruleSheet:level.${level}`),
    source: level === 'HOUSEKEEPING' ? t('ruleSheet:goodOrder') : title,
  });

/** "Comité de pilotage : siège vacant pour Proches et aidants" */
export function gapWords(words: i18n, fmt: Fmt, { reason, about, count, day, colleges, need }: RuleGap): string {
  const { t } = words;
  const what = t(`ruleSheet:gap.${reason}`, {
    count: count ?? 0,
    day: day ? fmt.day(day, 'long') : '',
    colleges: fmt.list(colleges.map((college) => collegeWords(words, college))),
    need: need ? t(`ruleSheet:need.${need}`) : '',
  });
  return about ? t('ruleSheet:line', { about, what }) : what;
}
