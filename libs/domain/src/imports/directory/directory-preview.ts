import type { Choices, Outcome, PreviewRow } from '../choices.ts';
import type { Layout } from '../layout.ts';
import { type OrganizationPreview, previewOrganizations } from '../preview-organizations.ts';
import { placesOf } from '../row-reader.ts';
import { type Sheet, textOf } from '../sheet.ts';
import { type DirectoryColumns, type DirectoryRow, readDirectoryRow } from './directory-row.ts';
import type { KnownDirectory } from './known-directory.ts';
import { isLikely, type MatchTarget, PeopleIndex, type PersonMatch } from './match-people.ts';

export interface DirectoryPreview {
  readonly rows: readonly PreviewRow<DirectoryRow>[];
  readonly organizations: readonly OrganizationPreview[];
}

/** Reads every line under the headings and proposes what each becomes. Writes nothing, asks nothing. */
export function previewDirectory(
  sheet: Sheet,
  layout: Layout,
  phone: DirectoryColumns['phone'],
  known: Pick<KnownDirectory, 'people' | 'organizations'>,
  choices: Choices,
): DirectoryPreview {
  const headings = Array.from(sheet.rows[layout.header] ?? [], textOf);
  const columns = { places: placesOf(layout.columns), headings, phone };
  const first = layout.header + 1;
  const rows = sheet.rows.slice(first).map((cells, index) => {
    const line = first + index + 1;
    return readDirectoryRow(line, cells, columns, choices.corrections.get(line));
  });
  const people = new PeopleIndex(known.people, choices.separate);
  return {
    rows: rows.map((row) => previewRow(row, people, choices)),
    organizations: previewOrganizations(
      rows.filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION'),
      known.organizations,
      choices.separate,
    ),
  };
}

function previewRow(row: DirectoryRow, people: PeopleIndex, choices: Choices): PreviewRow<DirectoryRow> {
  const decision = choices.decisions.get(row.line);
  const match = row.kind === 'PERSON' ? people.match(row) : null;
  if (row.kind === 'PERSON' && decision?.action !== 'SKIP') people.remember(row);
  const outcome = decision?.action ?? proposed(row, match);
  return {
    row,
    outcome,
    decided: decision !== undefined,
    match,
    proposal: match && isLikely(match.reason) ? 'MATCH' : 'CREATE',
    target: outcome === 'MATCH' ? targetOf(choices, row.line, match) : null,
  };
}

function targetOf(choices: Choices, line: number, match: PersonMatch | null): MatchTarget | null {
  const decision = choices.decisions.get(line);
  if (decision?.action !== 'MATCH') return match?.target ?? null;
  return decision.personId === null
    ? { personId: null, line: decision.line }
    : { personId: decision.personId, line: null };
}

function proposed(row: DirectoryRow, match: PersonMatch | null): Outcome {
  if (row.kind === 'BLANK' || row.kind === 'SECTION') return 'SKIP';
  const unseated = row.issues.some(({ code }) => code === 'SEAT_WITHOUT_COLLEGE');
  if (unseated || (match && match.reason !== 'SAME_PERSON')) return 'CHECK';
  return match ? 'MATCH' : 'CREATE';
}
