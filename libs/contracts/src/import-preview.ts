import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { COLLEGES } from '@trame/domain/bodies/college';
import { OUTCOMES } from '@trame/domain/imports/choices';
import { COLUMN_FIELDS } from '@trame/domain/imports/columns';
import { MATCH_REASONS } from '@trame/domain/imports/directory/match-people';
import { BECOMES } from '@trame/domain/imports/figures/compare-figures';
import { ISSUE_LEVELS, type IssueCode } from '@trame/domain/imports/issue';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { day, id, instant } from './shapes.ts';

const { rows: ROWS, columns: COLUMNS } = LIMITS.spreadsheet;
/** Lines of an action that a file names again, beside those it adds. */
const MOST_LINES = LIMITS.sheet.lines * 2;
export const shown = z.string().max(LIMITS.text.page);
export const lineNumber = z.int().min(1).max(ROWS).meta({ example: 4 });
export const columnIndex = z
  .int()
  .min(0)
  .max(COLUMNS - 1);
export const count = z.int().min(0);
const issueCode = z.enum(Object.keys(ISSUE_LEVELS) as [IssueCode, ...IssueCode[]]);

const importIssue = z.object({
  code: issueCode,
  level: z.enum(['NOTE', 'PROPOSAL', 'UNKNOWN']),
  column: columnIndex.nullable(),
  text: shown,
  proposal: shown.nullable(),
});
export type ImportIssue = z.output<typeof importIssue>;

const readPerson = z.object({
  name: shown,
  organization: shown,
  jobTitle: shown,
  college: z.enum(COLLEGES).nullable(),
  mails: z.array(shown).max(LIMITS.list.choice),
  phone: shown.nullable(),
  since: day.nullable(),
  memberships: z.array(z.object({ body: shown, part: z.enum(['FULL', 'SUBSTITUTE', 'LEAD']) })).max(COLUMNS),
});

const becomes = z.enum(BECOMES);
const cents = count.nullable();
const readFigures = {
  budget: z
    .array(
      z.object({ becomes, year: z.int().nullable(), funder: shown, label: shown }).extend({
        ...{ requestedCents: cents, grantedCents: cents, spentCents: cents },
      }),
    )
    .max(MOST_LINES),
  indicators: z
    .array(
      z
        .object({ becomes, label: shown, unit: shown, baseline: z.number().nullable(), target: z.number().nullable() })
        .extend({ targetText: shown, source: shown })
        .extend({
          measurements: z
            .array(z.object({ becomes, value: z.number(), measuredOn: day, note: shown }))
            .max(LIMITS.sheet.measurements * 2),
        }),
    )
    .max(MOST_LINES),
  milestones: z.array(z.object({ becomes, title: shown, dueOn: day.nullable(), done: z.boolean() })).max(MOST_LINES),
};

const readAction = z
  .object({
    axis: shown,
    objective: shown,
    number: shown,
    title: shown,
    leads: z.array(shown).max(LIMITS.list.choice),
    body: shown,
    status: z.enum(ACTION_STATUSES),
    startsOn: day.nullable(),
    dueOn: day.nullable(),
    dueText: shown,
    /** Each line of its lists, with what it becomes beside those the action has. */
    ...readFigures,
  })
  .meta({ id: 'ImportedAction' });

const importRow = z.object({
  line: lineNumber,
  kind: z.enum(['PERSON', 'ORGANIZATION', 'ACTION', 'CONTINUED', 'HEADING', 'SECTION', 'BLANK']),
  outcome: z.enum(OUTCOMES),
  decided: z.boolean(),
  proposal: z.enum(['CREATE', 'MATCH']),
  match: z
    .object({ reason: z.enum(MATCH_REASONS), personId: id.nullable(), line: lineNumber.nullable(), name: shown })
    .nullable(),
  /** The text of each column, as corrected. */
  cells: z.array(shown).max(COLUMNS),
  person: readPerson.nullable(),
  action: readAction.nullable(),
  issues: z.array(importIssue).max(COLUMNS * 6),
});
export type ImportRow = z.output<typeof importRow>;

const importOrganization = z.object({
  name: shown,
  lines: z.array(lineNumber).max(ROWS),
  resembles: z.object({ id: id.nullable(), name: shown }).nullable(),
  likeness: z.enum(['SAME', 'ALIAS', 'SHORT']).nullable(),
  separated: z.boolean(),
});
export type ImportOrganization = z.output<typeof importOrganization>;

export const consequences = z.object({
  people: count,
  /** People already known whose sheet gains something: an address, a phone, a job title, an organisation. */
  completed: count,
  organizations: count,
  bodies: count,
  seats: count,
  /** Seats that were there and find a holder or a substitute. */
  mandates: count,
  /** People who become the lead of a group. */
  officers: count,
  axes: count,
  objectives: count,
  actions: count,
  budgetLines: count,
  indicators: count,
  measurements: count,
  milestones: count,
  /** Lines of a budget, indicators, measurements and milestones that were there and take another value. */
  updated: count,
});
export type ImportConsequences = z.output<typeof consequences>;

/** What tells columns that hold the same thing apart: a year, a funder, the number of an indicator. */
export const columnPart = z
  .strictObject({
    year: z.int().min(2000).max(2100).nullable(),
    funder: z.string().max(LIMITS.text.line),
    rank: z.int().min(1).max(20).nullable(),
  })
  .meta({ id: 'ImportColumnPart' });

const importColumn = z.object({
  field: z.enum(COLUMN_FIELDS),
  part: columnPart,
  heading: shown,
  samples: z.array(shown).max(3),
  filled: count,
  /** As the council said in an import before, where the heading alone says something else. */
  isRecalled: z.boolean(),
});
export type ImportColumn = z.output<typeof importColumn>;

/** Another sheet of the file that says more of the actions of this one. */
const figureSheet = z
  .object({
    /** Index of the sheet in the file. */
    sheet: z.int().min(0),
    name: shown,
    isRead: z.boolean(),
    /** How many of its lines speak of an action. */
    lines: count,
    issues: z.array(importIssue.extend({ line: lineNumber })).max(LIMITS.list.rows),
  })
  .meta({ id: 'ImportFigureSheet' });
export type FigureSheet = z.output<typeof figureSheet>;

export const importPreview = z.object({
  sheet: z.int().min(0),
  header: z.int().min(0),
  sheets: z.array(z.object({ name: shown, rows: count })).max(LIMITS.list.choice),
  /** The first lines of the sheet, to say which one holds the headings. */
  firstLines: z.array(shown).max(30),
  columns: z.array(importColumn).max(COLUMNS),
  figureSheets: z.array(figureSheet).max(LIMITS.list.choice),
  rows: z.array(importRow).max(ROWS),
  organizations: z.array(importOrganization).max(ROWS),
  consequences,
  /** The same file was accepted before, and not undone. */
  acceptedBefore: instant.nullable(),
});
export type ImportPreview = z.output<typeof importPreview>;
