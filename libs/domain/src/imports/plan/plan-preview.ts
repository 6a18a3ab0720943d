import { fold } from '../cells/fold.ts';
import { OrganizationIndex } from '../cells/organization-name.ts';
import type { Choices } from '../choices.ts';
import { proposeFigureSheets, readFigureSheet } from '../figures/figure-sheets.ts';
import type { MostFigures } from '../figures/figures.ts';
import type { KeptWords } from '../figures/reading.ts';
import { type Issue, issue } from '../issue.ts';
import type { Layout } from '../layout.ts';
import { type OrganizationPreview, previewOrganizations } from '../preview-organizations.ts';
import { placesOf } from '../row-reader.ts';
import { type Sheet, textOf } from '../sheet.ts';
import { FigureComparer } from './compare-rows.ts';
import { type DecidedRow, decideRows } from './decide-rows.ts';
import { knownWholes, WholeFinder, wholeOf } from './find-whole.ts';
import { type Gathered, gatherFigures } from './gather-figures.ts';
import type { KnownPlan } from './known-plan.ts';
import { LeadNames } from './lead-names.ts';
import { splitLeads } from './plan-cells.ts';
import type { PlanPreviewRow } from './plan-preview-row.ts';
import { type Carried, type PlanReading, type PlanRow, readPlanRow } from './plan-row.ts';

export interface PlanPreview {
  /** What stands above the headings, proposed as the roadmap's title; may be empty. */
  readonly title: string;
  readonly rows: readonly PlanPreviewRow[];
  /** The organisations named as leads or funders; people of the council who lead are left out. */
  readonly organizations: readonly OrganizationPreview[];
  /** The lines of the other sheets that are read, with the line of the action each speaks of. */
  readonly lines: Gathered['lines'];
}

export interface PlanTools {
  readonly most: MostFigures;
  readonly words: KeptWords;
}

/**
 * Reads every line under the headings of a plan, and those of the sheets that say more of its actions. An action whose
 * title the same axis already has is matched with it, and its lists are compared with those it has.
 */
export function previewPlan(
  sheets: readonly Sheet[],
  layout: Layout,
  known: Pick<KnownPlan, 'organizations' | 'people' | 'axes' | 'actions'>,
  choices: Choices,
  tools: PlanTools,
): PlanPreview {
  const sheet = sheets[layout.sheet] ?? { name: '', rows: [] };
  const reading = readingOf(sheet, layout, known, tools.words);
  const decided = decideRows(readRows(sheet, layout, choices, reading), known, choices, hasAxes(layout));
  const gathered = gatherFigures(
    decided.map(({ row }) => row),
    new Map(decided.flatMap(({ row, standsFor }) => (standsFor === null ? [] : [[row.line, standsFor] as const]))),
    proposeFigureSheets(sheets, layout.sheet)
      .filter(({ index }) => layout.figureSheets.includes(index))
      .flatMap((one) => readFigureSheet(sheets[one.index] ?? sheet, one, reading)),
  );
  const people = new LeadNames(known.people);
  const organizations = organizationsOf(decided, gathered, known, choices, people);
  const comparer = new FigureComparer(organizations, tools.most);
  const remarks = new RowRemarks(decided, layout, known, organizations, people);
  return {
    title: titleAbove(sheet, layout.header),
    rows: decided.map((one) => {
      const own = remarks.of(one.row);
      return comparer.row({ ...one, row: { ...one.row, issues: [...one.row.issues, ...own] } }, gathered);
    }),
    organizations,
    lines: gathered.lines,
  };
}

const hasAxes = ({ columns }: Layout): boolean => columns.includes('AXIS') || columns.includes('OBJECTIVE');

/** Organisations of the council, and those that the file names as leads, are funders when a cell names them. */
function readingOf(
  sheet: Sheet,
  { columns, parts, header }: Layout,
  known: Pick<KnownPlan, 'organizations'>,
  words: KeptWords,
): PlanReading {
  const index = new OrganizationIndex(known.organizations);
  const isKnown = (name: string): boolean => index.find(name) !== null;
  const places = placesOf(columns);
  const leads = (places.get('LEADS') ?? []).flatMap((column) =>
    sheet.rows.slice(header + 1).flatMap((row) => splitLeads(textOf(row[column]), isKnown)),
  );
  const names = new Set(leads.map(fold));
  const isOrganization = (name: string): boolean => isKnown(name) || names.has(fold(name));
  return { places, parts, whole: false, words, isOrganization };
}

function readRows(sheet: Sheet, layout: Layout, choices: Choices, reading: PlanReading): PlanRow[] {
  let above: Carried = { axis: null, objective: null, operational: null };
  const first = layout.header + 1;
  return sheet.rows.slice(first).map((cells, index) => {
    const line = first + index + 1;
    const row = readPlanRow(line, cells, reading, above, choices.corrections.get(line));
    above = { axis: row.axis, objective: row.objective, operational: row.operational };
    return row;
  });
}

function organizationsOf(
  rows: readonly DecidedRow[],
  { figures }: Gathered,
  known: Pick<KnownPlan, 'organizations'>,
  { separate }: Choices,
  people: LeadNames,
): OrganizationPreview[] {
  const named = rows.flatMap(({ row: { line, leads } }) => [
    ...leads.filter((name) => !people.isPerson(name)).map((organization) => ({ line, organization })),
    ...(figures.get(line)?.budget ?? []).map(({ funder }) => ({ line, organization: funder })),
  ]);
  return previewOrganizations(named, known.organizations, separate, 'ALL');
}

/** What is to be said of a line beside its cells: whom it leads by, and what it is a part of. */
class RowRemarks {
  readonly #people: LeadNames;
  readonly #wholes: WholeFinder<{ title: string; axis: string; isPart: boolean }>;
  readonly #created: ReadonlySet<string>;
  readonly #leads: number | null;
  readonly #partOf: number | null;

  constructor(
    rows: readonly DecidedRow[],
    { columns }: Layout,
    known: Pick<KnownPlan, 'axes' | 'actions'>,
    organizations: readonly OrganizationPreview[],
    people: LeadNames,
  ) {
    const isComing = ({ row, outcome }: DecidedRow) => row.kind === 'ACTION' && outcome !== 'SKIP';
    const created = organizations.filter(({ resembles, separated }) => resembles === null || separated);
    const places = placesOf(columns);
    this.#people = people;
    this.#wholes = new WholeFinder([...knownWholes(known), ...rows.filter(isComing).map(({ row }) => wholeOf(row))]);
    this.#created = new Set(created.map(({ name }) => fold(name)));
    this.#leads = places.get('LEADS')?.[0] ?? null;
    this.#partOf = places.get('PART_OF')?.[0] ?? null;
  }

  of(row: PlanRow): Issue[] {
    const found = row.partOf === '' || this.#wholes.find(row.partOf, wholeOf(row).axis) !== null;
    return [
      ...(found ? [] : [issue('PART_OF_UNKNOWN', this.#partOf, row.partOf)]),
      ...this.#people.remarks(row.leads, this.#leads, (name) => this.#created.has(fold(name))),
    ];
  }
}

const titleAbove = (sheet: Sheet, header: number): string =>
  sheet.rows
    .slice(0, header)
    .flatMap((row) => row.map(textOf))
    .find((text) => text !== '')
    ?.slice(0, 200) ?? '';
