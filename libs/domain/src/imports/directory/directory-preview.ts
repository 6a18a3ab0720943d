import { fold } from '../cells/fold.ts';
import type { Choices, Outcome, PreviewRow } from '../choices.ts';
import { issue } from '../issue.ts';
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
  const organizations = previewOrganizations(
    rows.filter(({ kind }) => kind === 'PERSON' || kind === 'ORGANIZATION'),
    known.organizations,
    choices.separate,
    'OF_THE_COUNCIL',
  );
  const short = organizations.filter(({ likeness, separated }) => likeness === 'SHORT' && !separated);
  const comparison: Comparison = {
    choices,
    shortened: new Map(short.map(({ name, resembles }) => [fold(name), resembles?.name ?? ''])),
    people: new PeopleIndex(known.people, choices.separate),
    personIds: new Set(known.people.map(({ id }) => id)),
    lines: new Set(),
  };
  return { rows: rows.map((row) => previewRow(row, comparison)), organizations };
}

/** What a line is compared with. */
interface Comparison {
  readonly choices: Choices;
  /** Organisations of the file that may be another of the council, by folded name. */
  readonly shortened: ReadonlyMap<string, string>;
  readonly people: PeopleIndex;
  readonly personIds: ReadonlySet<string>;
  /** The lines above that are somebody; grows with each line. */
  readonly lines: Set<number>;
}

function previewRow(row: DirectoryRow, comparison: Comparison): PreviewRow<DirectoryRow> {
  const { choices, people, lines } = comparison;
  const decision = choices.decisions.get(row.line);
  const match = row.kind === 'PERSON' ? people.match(row) : null;
  const chosen = decision?.action === 'MATCH' ? targetOf(decision) : null;
  const gone = chosen !== null && !holdsNobody(row) && !isThere(chosen, comparison);
  if (row.kind === 'PERSON' && decision?.action !== 'SKIP') {
    people.remember(row);
    lines.add(row.line);
  }
  const shortened = comparison.shortened.get(fold(row.organization));
  const doubts = [
    ...(gone ? [issue('MATCH_GONE', null)] : []),
    ...(shortened === undefined ? [] : [issue('ORGANIZATION_SHORT', null, row.organization, shortened)]),
  ];
  const chosenAction = holdsNobody(row) ? 'SKIP' : decision?.action;
  const outcome = gone ? 'CHECK' : (chosenAction ?? proposed(row, match, shortened !== undefined));
  return {
    row: doubts.length > 0 ? { ...row, issues: [...row.issues, ...doubts] } : row,
    outcome,
    decided: decision !== undefined,
    match,
    proposal: match && isLikely(match.reason) ? 'MATCH' : 'CREATE',
    target: outcome === 'MATCH' ? (chosen ?? match?.target ?? null) : null,
  };
}

const targetOf = ({ personId, line }: MatchTarget): MatchTarget =>
  personId === null ? { personId: null, line } : { personId, line: null };

/** Somebody archived or deleted, or a line that is skipped, since they were chosen. */
const isThere = ({ personId, line }: MatchTarget, { personIds, lines }: Comparison): boolean =>
  personId === null ? lines.has(line) : personIds.has(personId);

/** Whatever was decided for it, unless a correction makes it somebody. */
const holdsNobody = ({ kind }: DirectoryRow): boolean => kind === 'BLANK' || kind === 'SECTION';

function proposed(row: DirectoryRow, match: PersonMatch | null, isShortened: boolean): Outcome {
  const unseated = row.issues.some(({ code }) => code === 'SEAT_WITHOUT_COLLEGE');
  if (unseated || isShortened || (match && match.reason !== 'SAME_PERSON')) return 'CHECK';
  return match ? 'MATCH' : 'CREATE';
}
