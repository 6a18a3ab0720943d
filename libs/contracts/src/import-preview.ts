import { ACTION_STATUSES } from '@trame/domain/action-plan/action-status';
import { COLLEGES } from '@trame/domain/bodies/college';
import { OUTCOMES } from '@trame/domain/imports/choices';
import { COLUMN_FIELDS } from '@trame/domain/imports/columns';
import { MATCH_REASONS } from '@trame/domain/imports/directory/match-people';
import { ISSUE_LEVELS, type IssueCode } from '@trame/domain/imports/issue';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { day, id, instant } from './shapes.ts';

const { rows: ROWS, columns: COLUMNS } = LIMITS.spreadsheet;
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

const readAction = z.object({
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
  budgetCents: count.nullable(),
  budgetText: shown,
});

const importRow = z.object({
  line: lineNumber,
  kind: z.enum(['PERSON', 'ORGANIZATION', 'ACTION', 'HEADING', 'SECTION', 'BLANK']),
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
  issues: z.array(importIssue).max(LIMITS.list.page),
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
});
export type ImportConsequences = z.output<typeof consequences>;

const importColumn = z.object({
  field: z.enum(COLUMN_FIELDS),
  heading: shown,
  samples: z.array(shown).max(3),
  filled: count,
});
export type ImportColumn = z.output<typeof importColumn>;

export const importPreview = z.object({
  sheet: z.int().min(0),
  header: z.int().min(0),
  sheets: z.array(z.object({ name: shown, rows: count })).max(LIMITS.list.choice),
  /** The first lines of the sheet, to say which one holds the headings. */
  firstLines: z.array(shown).max(30),
  columns: z.array(importColumn).max(COLUMNS),
  rows: z.array(importRow).max(ROWS),
  organizations: z.array(importOrganization).max(ROWS),
  consequences,
  /** The same file was accepted before, and not undone. */
  acceptedBefore: instant.nullable(),
});
export type ImportPreview = z.output<typeof importPreview>;
