import { ACTION_NEEDS } from '@trame/domain/action-plan/incomplete';
import { COLLEGES } from '@trame/domain/bodies/college';
import {
  FIGURE_COLUMN_KEYS,
  FIGURE_KEYS,
  FIGURE_SECTIONS,
  FIGURE_STATES,
  FIGURE_TABLE_KEYS,
  FIGURE_UNITS,
} from '@trame/domain/figures/figure';
import { LONGEST_PERIOD_YEARS, yearsTouched } from '@trame/domain/figures/period';
import { GAP_REASONS, RULE_CODES, RULE_LEVELS, RULE_STATES } from '@trame/domain/figures/rules/rule';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { fileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { day, inCouncil } from './shapes.ts';

const words = z.string().max(LIMITS.text.question + LIMITS.text.question);

/** A number as it may be said; `value` is `null` unless its state is `KNOWN` or `AT_LEAST`. */
const said = z.object({ state: z.enum(FIGURE_STATES), value: z.number().nullable() }).meta({ id: 'SaidNumber' });

const figure = said.extend({ key: z.enum(FIGURE_KEYS), unit: z.enum(FIGURE_UNITS) }).meta({ id: 'Figure' });

const table = z
  .object({
    key: z.enum(FIGURE_TABLE_KEYS),
    columns: z.array(z.enum(FIGURE_COLUMN_KEYS)).max(8),
    rows: z
      .array(
        z.object({
          /** `null` for what answers nothing. */
          key: z.string().max(LIMITS.text.name).nullable(),
          /** `null` where the key needs words of a language. */
          label: words.nullable(),
          depth: z.int().min(0).max(4),
          cells: z.array(said).max(8),
        }),
      )
      .max(LIMITS.list.rows),
    /** What it is about, when a section has several of the same: the label of a cell. */
    about: words.nullable(),
    overlapping: z.boolean(),
  })
  .meta({ id: 'FigureTable' });
export type FigureTable = z.output<typeof table>;

const section = z
  .object({
    key: z.enum(FIGURE_SECTIONS),
    figures: z.array(figure).max(FIGURE_KEYS.length),
    tables: z.array(table).max(LIMITS.list.choice),
    /** Tells masked colleges apart: for this reader's screen, never for a file or a print. */
    inner: z.boolean(),
  })
  .meta({ id: 'FiguresSection' });
export type FiguresSection = z.output<typeof section>;

const gap = z
  .object({
    reason: z.enum(GAP_REASONS),
    /** The body it is about. */
    about: words.nullable(),
    count: z.int().nullable(),
    day: day.nullable(),
    colleges: z.array(z.enum([...COLLEGES, 'MASKED'])).max(COLLEGES.length),
    need: z.enum(ACTION_NEEDS).nullable(),
  })
  .meta({ id: 'RuleGap' });
export type RuleGap = z.output<typeof gap>;

/** A rule, what it rests on and how the council stands; it warns, it blocks nothing. */
const ruleLine = z
  .object({
    rule: z.enum(RULE_CODES),
    source: z.object({ level: z.enum(RULE_LEVELS), title: words, date: day.nullable() }),
    state: z.enum(RULE_STATES),
    gaps: z.array(gap).max(LIMITS.list.rows),
  })
  .meta({ id: 'RuleLine' });
export type RuleLine = z.output<typeof ruleLine>;

export const figures = z
  .object({
    from: day,
    to: day,
    today: day,
    /** The roadmap in force at the end of the period; `null` when none was. */
    roadmap: words.nullable(),
    sections: z.array(section).max(FIGURE_SECTIONS.length),
    rules: z.array(ruleLine).max(RULE_CODES.length),
  })
  .meta({ id: 'Figures' });
export type Figures = z.output<typeof figures>;

/** Both days or none: without them, the calendar year of today. */
export const periodFields = { from: day.optional(), to: day.optional() };

/** Whether two days make a period that somebody may ask for. */
export const isPeriod = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || to === undefined
    ? from === to
    : from <= to && yearsTouched({ from, to }).length <= LONGEST_PERIOD_YEARS;

export const figuresQuery = z
  .object({
    ...periodFields,
    /** `SHARED` says only what may leave the screens of the coordination and the chair. */
    audience: z.enum(['INNER', 'SHARED']).default('INNER'),
  })
  .refine(isPeriod, { error: 'no_such_period', path: ['to'] });
export type FiguresQuery = z.output<typeof figuresQuery>;

/** A file says what may leave the screen, whoever asks for it. */
const fileQuery = z
  .object({ ...periodFields, language: z.enum(['fr', 'en']).default('fr') })
  .refine(isPeriod, { error: 'no_such_period', path: ['to'] });
export type FiguresFileQuery = z.output<typeof fileQuery>;

export const figuresApi = {
  get: endpoint({
    method: 'GET',
    path: '/councils/:councilId/figures',
    permission: 'figures.read',
    summary: 'Every figure of a period, section by section, each known, unknown, hidden or not tracked',
    params: inCouncil,
    query: figuresQuery,
    response: figures,
  }),
  csv: endpoint({
    method: 'GET',
    path: '/councils/:councilId/figures.csv',
    permission: 'figures.read',
    summary: 'The figures that may be shared as text for spreadsheets, one line for each number',
    params: inCouncil,
    query: fileQuery,
    response: fileAnswer,
    produces: 'text/csv',
  }),
  xlsx: endpoint({
    method: 'GET',
    path: '/councils/:councilId/figures.xlsx',
    permission: 'figures.read',
    summary: 'The figures that may be shared as a spreadsheet, a sheet for each table',
    params: inCouncil,
    query: fileQuery,
    response: fileAnswer,
    produces: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
};
