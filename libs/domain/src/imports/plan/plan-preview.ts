import { fold } from '../cells/fold.ts';
import { OrganizationIndex } from '../cells/organization-name.ts';
import type { Choices, Outcome, PreviewRow } from '../choices.ts';
import type { Layout } from '../layout.ts';
import { type OrganizationPreview, previewOrganizations } from '../preview-organizations.ts';
import { placesOf } from '../row-reader.ts';
import { type Sheet, textOf } from '../sheet.ts';
import type { KnownPlan } from './known-plan.ts';
import { type Carried, type PlanRow, readPlanRow } from './plan-row.ts';

export interface PlanPreview {
  /** What stands above the headings, proposed as the roadmap's title; may be empty. */
  readonly title: string;
  readonly rows: readonly PreviewRow<PlanRow>[];
  /** The organisations named as leads; people of the council are left out. */
  readonly organizations: readonly OrganizationPreview[];
}

/** Reads every line under the headings of a plan; an action whose title the roadmap already has is matched with it. */
export function previewPlan(
  sheet: Sheet,
  layout: Layout,
  known: Pick<KnownPlan, 'organizations' | 'people' | 'actions'>,
  choices: Choices,
): PlanPreview {
  const index = new OrganizationIndex(known.organizations);
  const rows = readRows(sheet, layout, choices, (name) => index.find(name) !== null);
  const people = new Set(known.people.map(({ name }) => fold(name)));
  const titles = new Set(known.actions.map(({ title }) => fold(title)));
  return {
    title: titleAbove(sheet, layout.header),
    rows: rows.map((row) => previewRow(row, choices, titles)),
    organizations: previewOrganizations(
      rows
        .flatMap(({ line, leads }) => leads.map((organization) => ({ line, organization })))
        .filter(({ organization }) => !people.has(fold(organization))),
      known.organizations,
      choices.separate,
      'ALL',
    ),
  };
}

function readRows(
  sheet: Sheet,
  layout: Layout,
  choices: Choices,
  isOrganization: (name: string) => boolean,
): PlanRow[] {
  let above: Carried = { axis: null, objective: null };
  const first = layout.header + 1;
  const places = placesOf(layout.columns);
  return sheet.rows.slice(first).map((cells, index) => {
    const line = first + index + 1;
    const row = readPlanRow(line, cells, places, above, choices.corrections.get(line), isOrganization);
    above = { axis: row.axis, objective: row.objective };
    return row;
  });
}

/** @param titles of actions seen so far, those of the roadmap first; grows with each line */
function previewRow(row: PlanRow, choices: Choices, titles: Set<string>): PreviewRow<PlanRow> {
  const decision = choices.decisions.get(row.line);
  const repeated = row.kind === 'ACTION' && titles.has(fold(row.title));
  if (row.kind === 'ACTION') titles.add(fold(row.title));
  const outcome = decision?.action ?? proposed(row, repeated);
  return { row, outcome, decided: decision !== undefined, match: null, proposal: 'CREATE', target: null };
}

function proposed(row: PlanRow, repeated: boolean): Outcome {
  if (row.kind === 'BLANK' || row.kind === 'SECTION') return 'SKIP';
  return repeated ? 'MATCH' : 'CREATE';
}

const titleAbove = (sheet: Sheet, header: number): string =>
  sheet.rows
    .slice(0, header)
    .flatMap((row) => row.map(textOf))
    .find((text) => text !== '')
    ?.slice(0, 200) ?? '';
