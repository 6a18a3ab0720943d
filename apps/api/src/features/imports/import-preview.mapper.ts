import type { FigureSheet, ImportColumn, ImportPreview, ImportRow } from '@trame/contracts/import-preview';
import { LIMITS } from '@trame/contracts/limits';
import type { PreviewRow } from '@trame/domain/imports/choices';
import { NO_PART } from '@trame/domain/imports/column-part';
import type { DirectoryRow } from '@trame/domain/imports/directory/directory-row';
import type { PersonMatch } from '@trame/domain/imports/directory/match-people';
import type { ComparedFigures } from '@trame/domain/imports/figures/compare-figures';
import { proposeFigureSheets } from '@trame/domain/imports/figures/figure-sheets';
import { ISSUE_LEVELS, type Issue } from '@trame/domain/imports/issue';
import type { Layout } from '@trame/domain/imports/layout';
import type { PlanPreviewRow } from '@trame/domain/imports/plan/plan-preview-row';
import { type Sheet, textOf } from '@trame/domain/imports/sheet';
import type { Analysis } from './analyse-import.ts';
import type { ImportBatch } from './import-batch.ts';
import { consequencesOf } from './import-consequences.mapper.ts';

const FIRST_LINES = 30;
const SAMPLES = 3;
const LONGEST_LINE = 300;

/** The preview of a draft, as its screen reads it. */
export function toPreview(batch: ImportBatch, analysis: Analysis): ImportPreview {
  const { layout } = batch;
  return {
    sheet: layout.sheet,
    header: layout.header,
    sheets: (batch.sheets ?? []).map(({ name, rows }) => ({ name, rows: rows.length })),
    firstLines: analysis.sheet.rows
      .slice(0, FIRST_LINES)
      .map((row) => row.map(textOf).filter(Boolean).join(' · ').slice(0, LONGEST_LINE)),
    columns: columnsOf(analysis.sheet, layout),
    figureSheets: figureSheetsOf(batch, analysis),
    rows: rowsOf(batch, analysis),
    organizations: analysis.preview.organizations.map((organization) => ({
      ...organization,
      lines: [...organization.lines],
    })),
    consequences: consequencesOf(analysis),
    acceptedBefore: batch.acceptedBefore,
  };
}

/** The other sheets that may be read, with what is to be said of each of their lines. */
function figureSheetsOf({ sheets, layout }: ImportBatch, analysis: Analysis): FigureSheet[] {
  if (analysis.kind === 'DIRECTORY') return [];
  const all = sheets ?? [];
  return proposeFigureSheets(all, layout.sheet).map(({ index }) => {
    const lines = analysis.preview.lines.filter((one) => one.sheet === index);
    const issues = lines.flatMap(({ line, issues: said }) => said.map((one) => ({ ...withLevel(one), line })));
    return {
      ...{ sheet: index, name: all[index]?.name ?? '', isRead: layout.figureSheets.includes(index) },
      ...{ lines: lines.filter(({ of }) => of !== null).length, issues: issues.slice(0, LIMITS.list.rows) },
    };
  });
}

const withLevel = (issue: Issue) => ({ ...issue, level: ISSUE_LEVELS[issue.code] });

function columnsOf(sheet: Sheet, { columns, parts, header, recalled }: Layout): ImportColumn[] {
  const below = sheet.rows.slice(header + 1);
  return columns.map((field, column) => {
    const texts = below.map((row) => textOf(row[column])).filter((text) => text !== '');
    const samples = [...new Set(texts)].slice(0, SAMPLES);
    const heading = textOf(sheet.rows[header]?.[column]);
    const part = parts[column] ?? NO_PART;
    return { field, part, heading, samples, filled: texts.length, isRecalled: recalled.includes(column) };
  });
}

function rowsOf(batch: ImportBatch, analysis: Analysis): ImportRow[] {
  const corrections = new Map(batch.choices.map((choice) => [choice.line, choice.corrections]));
  const cellsOf = (line: number): string[] =>
    batch.layout.columns.map(
      (_, column) => corrections.get(line)?.[String(column)] ?? textOf(analysis.sheet.rows[line - 1]?.[column]),
    );
  if (analysis.kind === 'PLAN') {
    return analysis.preview.rows.map((row) => ({ ...common(row, null, cellsOf, analysis), ...ofAction(row) }));
  }
  const nameOf = namesIn(analysis);
  return analysis.preview.rows.map((row) => ({
    ...common(
      row,
      row.match && { ...row.match.target, reason: row.match.reason, name: nameOf(row.match) },
      cellsOf,
      analysis,
    ),
    ...ofPerson(row.row),
  }));
}

type Shared = Pick<ImportRow, 'line' | 'outcome' | 'decided' | 'proposal' | 'match' | 'cells' | 'issues'>;

const common = (
  { row: { line }, outcome, decided, proposal }: PreviewRow<{ line: number }>,
  match: ImportRow['match'],
  cellsOf: (line: number) => string[],
  { remarks }: Analysis,
): Shared => ({
  line,
  outcome,
  decided,
  proposal,
  match,
  cells: cellsOf(line),
  issues: (remarks.get(line) ?? []).map(withLevel),
});

const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`.trim();

function namesIn({ preview, known }: Extract<Analysis, { kind: 'DIRECTORY' }>): (match: PersonMatch) => string {
  const people = new Map(known.people.map((person) => [person.id, [fullName(person), ...person.organizations]]));
  const lines = new Map(preview.rows.map(({ row }) => [row.line, [fullName(row), row.organization]]));
  return ({ target }) =>
    (target.personId === null ? lines.get(target.line) : people.get(target.personId))?.join(', ') ?? '';
}

function ofPerson(row: DirectoryRow): Pick<ImportRow, 'kind' | 'person' | 'action'> {
  const { kind, organization, jobTitle, college, mails, phone, since, memberships } = row;
  const held = { college, mails: [...mails], phone, since, memberships: [...memberships] };
  return { kind, action: null, person: { name: fullName(row), organization, jobTitle, ...held } };
}

const headed = (heading: { number: string; title: string } | null): string =>
  heading ? `${heading.number} ${heading.title}`.trim() : '';

function ofAction({ row, figures }: PlanPreviewRow): Pick<ImportRow, 'kind' | 'person' | 'action'> {
  const { kind, number, title, leads, body, status, startsOn, dueOn, dueText } = row;
  const placed = {
    axis: headed(row.axis),
    objective: [row.objective, row.operational].map(headed).filter(Boolean).join(' / '),
    number,
    title,
    leads: [...leads],
    body,
  };
  return { kind, person: null, action: { ...placed, status, startsOn, dueOn, dueText, ...listsOf(figures) } };
}

/** The lists of an action line by line, each with what it becomes. */
const listsOf = ({ budget, indicators, milestones }: ComparedFigures) => ({
  budget: budget.map(({ item, becomes }) => ({ ...item, becomes })),
  indicators: indicators.map(({ item, becomes, measurements }) => ({
    ...item,
    becomes,
    measurements: measurements.map((one) => ({ ...one.item, becomes: one.becomes })),
  })),
  milestones: milestones.map(({ item, becomes }) => ({ ...item, becomes })),
});
