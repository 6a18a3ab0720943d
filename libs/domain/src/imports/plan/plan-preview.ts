import { fold } from '../cells/fold.ts';
import { type KnownOrganization, OrganizationIndex } from '../cells/organization-name.ts';
import type { Choices, Outcome, PreviewRow } from '../choices.ts';
import type { Layout } from '../layout.ts';
import { type OrganizationPreview, previewOrganizations } from '../preview-organizations.ts';
import { type Sheet, textOf } from '../sheet.ts';
import { type Carried, type PlanRow, readPlanRow } from './plan-row.ts';

export interface KnownAction {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export interface KnownPlan {
  readonly organizations: readonly KnownOrganization[];
  /** The actions of the open roadmap. */
  readonly actions: readonly KnownAction[];
}

export interface PlanPreview {
  /** What stands above the headings, proposed as the roadmap's title. */
  readonly title: string;
  readonly rows: readonly PreviewRow<PlanRow>[];
  readonly organizations: readonly OrganizationPreview[];
}

/** Reads every line under the headings of a plan; an action whose title the council already has is matched with it. */
export function previewPlan(sheet: Sheet, layout: Layout, known: KnownPlan, choices: Choices): PlanPreview {
  const index = new OrganizationIndex(known.organizations);
  const rows = readRows(sheet, layout, choices, (name) => index.find(name) !== null);
  const titles = new Set(known.actions.map(({ title }) => fold(title)));
  const seen = new Set<string>();
  return {
    title: titleAbove(sheet, layout.header),
    rows: rows.map((row) => previewRow(row, choices, titles, seen)),
    organizations: previewOrganizations(
      rows.flatMap(({ line, leads }) => leads.map((organization) => ({ line, organization }))),
      known.organizations,
      choices.separate,
      'findShort',
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
  return sheet.rows.slice(first).map((cells, index) => {
    const line = first + index + 1;
    const row = readPlanRow(line, cells, layout.columns, above, choices.corrections.get(line), isOrganization);
    above = { axis: row.axis, objective: row.objective };
    return row;
  });
}

function previewRow(
  row: PlanRow,
  choices: Choices,
  titles: ReadonlySet<string>,
  seen: Set<string>,
): PreviewRow<PlanRow> {
  const decision = choices.decisions.get(row.line);
  const key = fold(row.title);
  const repeated = row.kind === 'ACTION' && (titles.has(key) || seen.has(key));
  if (row.kind === 'ACTION') seen.add(key);
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
    .find((text) => text !== '') ?? '';
