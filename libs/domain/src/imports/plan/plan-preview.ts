import { fold } from '../cells/fold.ts';
import { OrganizationIndex } from '../cells/organization-name.ts';
import type { Choices, PreviewRow } from '../choices.ts';
import { type Issue, issue } from '../issue.ts';
import type { Layout } from '../layout.ts';
import { type OrganizationPreview, previewOrganizations } from '../preview-organizations.ts';
import { placesOf } from '../row-reader.ts';
import { type Sheet, textOf } from '../sheet.ts';
import { knownWholes, WholeFinder, wholeOf } from './find-whole.ts';
import type { KnownPlan } from './known-plan.ts';
import { LeadNames } from './lead-names.ts';
import { type Carried, type PlanRow, readPlanRow } from './plan-row.ts';

export interface PlanPreview {
  /** What stands above the headings, proposed as the roadmap's title; may be empty. */
  readonly title: string;
  readonly rows: readonly PreviewRow<PlanRow>[];
  /** The organisations named as leads; people of the council are left out. */
  readonly organizations: readonly OrganizationPreview[];
}

/** Reads every line under the headings of a plan; an action whose title the same axis already has is matched with it. */
export function previewPlan(
  sheet: Sheet,
  layout: Layout,
  known: Pick<KnownPlan, 'organizations' | 'people' | 'axes' | 'actions'>,
  choices: Choices,
): PlanPreview {
  const index = new OrganizationIndex(known.organizations);
  const rows = readRows(sheet, layout, choices, (name) => index.find(name) !== null);
  const people = new LeadNames(known.people);
  const organizations = previewOrganizations(
    rows
      .flatMap(({ line, leads }) => leads.map((organization) => ({ line, organization })))
      .filter(({ organization }) => !people.isPerson(organization)),
    known.organizations,
    choices.separate,
    'ALL',
  );
  const created = organizations.filter(({ resembles, separated }) => resembles === null || separated);
  const names = new Set(created.map(({ name }) => fold(name)));
  const [column = null] = placesOf(layout.columns).get('LEADS') ?? [];
  const actions = knownActions(known);
  const isComing = ({ kind, line }: PlanRow) => kind === 'ACTION' && choices.decisions.get(line)?.action !== 'SKIP';
  const wholes = new WholeFinder([...knownWholes(known), ...rows.filter(isComing).map(wholeOf)]);
  const [partColumn = null] = placesOf(layout.columns).get('PART_OF') ?? [];
  const lost = (row: PlanRow): Issue[] =>
    row.partOf === '' || wholes.find(row.partOf, wholeOf(row).axis)
      ? []
      : [issue('PART_OF_UNKNOWN', partColumn, row.partOf)];
  return {
    title: titleAbove(sheet, layout.header),
    rows: rows.map((row) => {
      const remarks = people.remarks(row.leads, column, (name) => names.has(fold(name)));
      return previewRow({ ...row, issues: [...row.issues, ...lost(row), ...remarks] }, choices, actions);
    }),
    organizations,
  };
}

/** Two actions may have parts of the same title. */
const keyOf = (axis: string, title: string, partOf: string): string => [axis, title, partOf].map(fold).join(' / ');

/** The line of each action by axis, title and whole; null for those of the roadmap. */
function knownActions(known: Pick<KnownPlan, 'axes' | 'actions'>): Map<string, number | null> {
  const titles = new Map(known.actions.map(({ id, title }) => [id, title]));
  return new Map(
    knownWholes(known).map(({ axis, title, parentId }) => [keyOf(axis, title, titles.get(parentId ?? '') ?? ''), null]),
  );
}

function readRows(
  sheet: Sheet,
  layout: Layout,
  choices: Choices,
  isOrganization: (name: string) => boolean,
): PlanRow[] {
  let above: Carried = { axis: null, objective: null, operational: null };
  const first = layout.header + 1;
  const places = placesOf(layout.columns);
  return sheet.rows.slice(first).map((cells, index) => {
    const line = first + index + 1;
    const row = readPlanRow(line, cells, places, above, choices.corrections.get(line), isOrganization);
    above = { axis: row.axis, objective: row.objective, operational: row.operational };
    return row;
  });
}

/** @param actions seen so far, those of the roadmap first; grows with each line */
function previewRow(row: PlanRow, choices: Choices, actions: Map<string, number | null>): PreviewRow<PlanRow> {
  const decision = choices.decisions.get(row.line);
  const key = keyOf(wholeOf(row).axis, row.title, row.partOf);
  const twin = row.kind === 'ACTION' ? actions.get(key) : undefined;
  const holdsNothing = row.kind === 'BLANK' || row.kind === 'SECTION';
  const outcome = holdsNothing ? 'SKIP' : (decision?.action ?? (twin === undefined ? 'CREATE' : 'MATCH'));
  if (row.kind === 'ACTION' && outcome !== 'SKIP' && twin === undefined) actions.set(key, row.line);
  return {
    row: twin === undefined ? row : { ...row, issues: [...row.issues, repeats(row.title, twin)] },
    outcome,
    decided: decision !== undefined,
    match: null,
    proposal: 'CREATE',
    target: null,
  };
}

const repeats = (title: string, line: number | null): Issue =>
  line === null ? issue('ACTION_KNOWN', null, title) : issue('ACTION_REPEATED', null, title, String(line));

const titleAbove = (sheet: Sheet, header: number): string =>
  sheet.rows
    .slice(0, header)
    .flatMap((row) => row.map(textOf))
    .find((text) => text !== '')
    ?.slice(0, 200) ?? '';
