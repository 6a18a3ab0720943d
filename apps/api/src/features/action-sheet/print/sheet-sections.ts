import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import type { Indicator } from '@trame/contracts/sheet-parts';
import type { SheetSection } from '@trame/documents/pdf/action-sheet';
import { BUDGET_FIGURES, budgetByYear, type Total, type Totals } from '@trame/domain/action-plan/budget';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import type { Speech } from './sheet-facts.ts';

type Parts = Partial<Omit<SheetSection, 'title'>>;

/** What the sheet says below its facts, part by part; an empty part is left out. */
export function sheetSections(sheet: ActionSheet, speech: Speech): SheetSection[] {
  const { t } = speech;
  const parts: [string, Parts][] = [
    [t('actionSheet:fields.context'), textOf(sheet.context)],
    [t('actionSheet:fields.aims'), textOf(sheet.aims)],
    [t('actionSheet:fields.description'), textOf(sheet.description)],
    [t('actionSheet:partners.title'), { items: partners(sheet, speech) }],
    [t('actionSheet:milestones.title'), { items: milestones(sheet, speech) }],
    [t('actionSheet:obstacles.title'), { items: obstacles(sheet, speech) }],
    ...sheet.indicators.map((one): [string, Parts] => [
      t('actionSheet:print.indicator', { label: one.label }),
      indicator(one, speech),
    ]),
    [t('actionSheet:budget.title'), { table: budget(sheet, speech) }],
    [t('actionSheet:fields.evaluation'), textOf(sheet.evaluation)],
    [t('actionSheet:print.decisions'), { items: decisions(sheet, speech) }],
  ];
  return parts
    .map(([title, part]) => ({ title, paragraphs: [], items: [], table: [], ...part }))
    .filter(({ paragraphs, items, table }) => paragraphs.length + items.length + table.length > 0);
}

const textOf = (text: string): Parts => (text === '' ? {} : { paragraphs: text.split(/\n{2,}/u) });

const partners = ({ partners: all }: ActionSheet, { t }: Speech): string[] =>
  all.map(({ name, role, part }) =>
    [[name, part === 'CO_LEAD' ? t('actionSheet:partners.coLead') : null].filter(Boolean).join(', '), role]
      .filter(Boolean)
      .join('\n'),
  );

const milestones = ({ milestones: all, today }: ActionSheet, { t, fmt }: Speech): string[] =>
  all.map(({ title, dueOn, done }) => {
    const late = dueOn !== null && !done && dueOn < today;
    const day = dueOn
      ? t(late ? 'actionSheet:milestones.late' : 'actionSheet:milestones.on', { day: fmt.day(dueOn, 'long') })
      : null;
    return [title, day, done ? t('actionSheet:milestones.reached') : null].filter(Boolean).join(', ');
  });

const obstacles = ({ obstacles: all }: ActionSheet, { t, fmt }: Speech): string[] =>
  all.map(({ text, helper, helperBody, raisedOn, liftedOn }) => {
    const helpers = [helper?.name, helperBody?.label].filter((name) => name !== undefined);
    const raised = fmt.day(raisedOn, 'long');
    const since = liftedOn
      ? t('actionSheet:obstacles.fromTo', { raised, lifted: fmt.day(liftedOn, 'long') })
      : t('actionSheet:obstacles.since', { raised });
    const help = helpers.length > 0 ? t('actionSheet:obstacles.mayHelp', { who: fmt.list(helpers) }) : null;
    return [text, help, since].filter(Boolean).join('\n');
  });

function indicator(one: Indicator, { t, fmt }: Speech): Parts {
  const { unit, baseline, target, targetText, source, measurements } = one;
  const said = (value: number) => [fmt.number(value), unit].filter(Boolean).join(' ');
  const aim = [target === null ? null : said(target), targetText].filter(Boolean).join(', ');
  const facts = [
    baseline === null ? null : t('actionSheet:indicators.from', { value: said(baseline) }),
    aim ? t('actionSheet:indicators.aim', { value: aim }) : null,
    source ? t('actionSheet:indicators.source', { source }) : null,
  ].filter((fact) => fact !== null);
  const head = (['day', 'value', 'note'] as const).map((column) => t(`actionSheet:indicators.${column}`));
  const rows = measurements.map(({ measuredOn, value, note }) => [
    fmt.day(measuredOn, 'long'),
    said(value),
    note ?? '',
  ]);
  return {
    paragraphs: [facts.join(' ; ') || t('actionSheet:indicators.nothing')],
    table: rows.length > 0 ? [head, ...rows] : [],
  };
}

function budget({ budget: lines }: ActionSheet, { t, fmt }: Speech): string[][] {
  if (lines.length === 0) return [];
  const euros = (cents: number) => t('actionSheet:budget.amount', { amount: fmt.number(cents / 100) });
  const unknown = t('actionSheet:budget.unknown');
  const total = (sum: Total | null): string => {
    if (!sum) return unknown;
    return sum.atLeast ? t('actionSheet:budget.atLeast', { amount: euros(sum.cents) }) : euros(sum.cents);
  };
  const row = (name: string, totals: Totals) => [name, ...BUDGET_FIGURES.map((figure) => total(totals[figure]))];
  const { years, totals } = budgetByYear(lines);
  return [
    [t('actionSheet:budget.line'), ...BUDGET_FIGURES.map((figure) => t(`actionSheet:budget.${figure}`))],
    ...years.flatMap(({ year, lines: ofYear }) =>
      ofYear.map((line) => [
        [year === null ? null : String(year), line.funder, line.label].filter(Boolean).join(', '),
        ...BUDGET_FIGURES.map((figure) => (line[figure] === null ? unknown : euros(line[figure]))),
      ]),
    ),
    row(t('actionSheet:budget.total'), totals),
  ];
}

const decisions = ({ decisions: all }: ActionSheet, { t, fmt }: Speech): string[] =>
  all.map(({ text, decidedOn, ...decision }) =>
    [
      t('actionSheet:concerning.decided', { number: decisionNumber(decision), day: fmt.day(decidedOn, 'long') }),
      text,
    ].join('\n'),
  );
