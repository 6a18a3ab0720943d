import type { Figures, FiguresSection, FigureTable, RuleLine } from '@trame/contracts/figures';
import type { wordsIn } from '@trame/copy/both';
import { figureRowName, gapWords, ruleSourceWords } from '@trame/copy/figure-words';
import type { Fmt } from '@trame/copy/fmt';
import type { LocalWords } from '@trame/copy/framework-words';
import type { SheetToWrite } from '@trame/documents/spreadsheet/write-sheet';
import type { SheetCell } from '@trame/domain/action-plan/sheet-cell';
import { FIGURE_COLUMNS, type FigureColumn, type FigureUnit, type Said } from '@trame/domain/figures/figure';

type Words = ReturnType<typeof wordsIn>;

/** What the words of a file are made with. */
export interface FigureSpeech {
  words: Words;
  fmt: Fmt;
  local: readonly LocalWords[];
}

const CENTS = 100;
const MINUTES = 60;
const FORMATS: Partial<Record<FigureUnit, string>> = { CENTS: '#,##0.00', MINUTES: '0.00' };
const WORDS = { title: 60, number: 16, remark: 44 } as const;

/** As a spreadsheet counts: hours, euros. What is not known is an empty cell, never a zero. */
const numberOf = ({ value }: Said, unit: FigureUnit): SheetCell => {
  if (value === null) return null;
  if (unit === 'CENTS') return value / CENTS;
  return unit === 'MINUTES' ? Math.round((value / MINUTES) * CENTS) / CENTS : value;
};

const unitWords = ({ t }: Words, unit: FigureUnit): string =>
  unit === 'OWN' || unit === 'COUNT' ? '' : t(`figures:unit.${unit}`);

const headOf = (words: Words, column: FigureColumn): string =>
  [words.t(`figures:column.${column}`), unitWords(words, FIGURE_COLUMNS[column])].filter(Boolean).join(' ');

const titleOf = ({ t }: Words, { key, about }: FigureTable): string => {
  const table = t(`figures:table.${key}`);
  return about ? t('figures:about', { table, about }) : table;
};

/** Why some cells of a line hold no number, or less than all. */
const remarkOf = (words: Words, { columns }: FigureTable, cells: readonly Said[]): string | null =>
  cells
    .flatMap(({ state }, at) => {
      const column = columns[at];
      return state === 'KNOWN' || !column ? [] : [[headOf(words, column), words.t(`figures:why.${state}`)].join(' : ')];
    })
    .join(' ; ') || null;

function tableSheet(speech: FigureSpeech, table: FigureTable, name: string): SheetToWrite {
  const { words, local } = speech;
  const columns = table.columns.map((column) => {
    const format = FORMATS[FIGURE_COLUMNS[column]];
    return { title: headOf(words, column), width: WORDS.number, ...(format !== undefined && { format }) };
  });
  return {
    name,
    columns: [
      { title: words.t('figures:line'), width: WORDS.title },
      ...columns,
      { title: words.t('figures:state'), width: WORDS.remark },
    ],
    rows: table.rows.map((row) => [
      figureRowName(words, table.key, row, local),
      ...row.cells.map((cell, at) => numberOf(cell, FIGURE_COLUMNS[table.columns[at] ?? 'NUMBER'])),
      remarkOf(words, table, row.cells),
    ]),
  };
}

const figureLines = ({ words }: FigureSpeech, { key, figures }: FiguresSection): SheetCell[][] =>
  figures.map((one) => [
    words.t(`figures:section.${key}`),
    [words.t(`figures:figure.${one.key}`), unitWords(words, one.unit)].filter(Boolean).join(' '),
    numberOf(one, one.unit),
    words.t(`figures:why.${one.state}`) || null,
  ]);

type RuleCells = [rule: string, name: string, source: string, state: string, gaps: string | null];

const ruleLines = ({ words, fmt }: FigureSpeech, rules: readonly RuleLine[]): RuleCells[] =>
  rules.map(({ rule, source, state, gaps }) => [
    rule,
    words.t(`ruleSheet:name.${rule}`),
    ruleSourceWords(words, source),
    words.t(`ruleSheet:state.${state}`),
    gaps.map((gap) => gapWords(words, fmt, gap)).join(' ; ') || null,
  ]);

/** The first sheet, one for each table that has lines, and the rules. */
export function figureSheets(speech: FigureSpeech, { sections, rules }: Figures): SheetToWrite[] {
  const { t } = speech.words;
  const tables = sections.flatMap((section) => section.tables).filter(({ rows }) => rows.length > 0);
  // a sheet is found by its name, of which programs keep 31 characters
  const sheets = tables.map((table, at) => tableSheet(speech, table, `${at + 1} ${titleOf(speech.words, table)}`));
  return [
    {
      name: t('figures:title'),
      columns: [
        { title: t('figures:part'), width: WORDS.number * 2 },
        { title: t('figures:what'), width: WORDS.title },
        { title: t('figures:value'), width: WORDS.number },
        { title: t('figures:state'), width: WORDS.remark },
      ],
      rows: sections.flatMap((section) => figureLines(speech, section)),
    },
    ...sheets,
    {
      name: t('ruleSheet:title'),
      columns: [
        ...(['rule', 'title', 'source', 'status', 'gaps'] as const).map((one, at) => ({
          title: one === 'title' ? t('ruleSheet:what') : t(`ruleSheet:${one}`),
          width: at === 0 ? WORDS.number / 2 : WORDS.title,
        })),
      ],
      rows: ruleLines(speech, rules),
    },
  ];
}

/** Everything one number a line: part, figure or table, line, column, value, remark. */
export function figureLinesSheet(speech: FigureSpeech, { sections, rules }: Figures): SheetToWrite {
  const { words, local } = speech;
  const { t } = words;
  const cells = sections.flatMap((section): SheetCell[][] => [
    ...figureLines(speech, section).map(([part = null, what = null, value = null, remark = null]) => [
      ...[part, what, null, null, value, remark],
    ]),
    ...section.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.map((cell, at): SheetCell[] => {
          const column = table.columns[at] ?? 'NUMBER';
          return [
            t(`figures:section.${section.key}`),
            titleOf(words, table),
            figureRowName(words, table.key, row, local),
            headOf(words, column),
            numberOf(cell, FIGURE_COLUMNS[column]),
            t(`figures:why.${cell.state}`) || null,
          ];
        }),
      ),
    ),
  ]);
  const ruled = ruleLines(speech, rules).map(([rule, name, source, state, gaps]): SheetCell[] => [
    ...[t('ruleSheet:title'), `${rule} ${name}`, source, state, null, gaps],
  ]);
  return {
    name: t('figures:title'),
    columns: (['part', 'what', 'line', 'columnName', 'value', 'state'] as const).map((one) => ({
      title: t(`figures:${one}`),
      width: WORDS.number,
    })),
    rows: [...cells, ...ruled],
  };
}
