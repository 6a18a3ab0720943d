import type { College } from '../../bodies/college.ts';
import type { Issue } from '../issue.ts';
import { type Corrections, type Places, RowReader } from '../row-reader.ts';
import { isBlank, type Row, textOf } from '../sheet.ts';
import {
  type Membership,
  readMemberships,
  readName,
  readPhone,
  readRowCollege,
  readRowMails,
  readSince,
} from './directory-cells.ts';

/** `BLANK` and `SECTION` lines hold nobody: they are listed, not created. */
export type DirectoryLineKind = 'PERSON' | 'ORGANIZATION' | 'SECTION' | 'BLANK';

export interface DirectoryRow {
  /** Number of the line in the sheet, from 1, as the spreadsheet shows it. */
  readonly line: number;
  readonly kind: DirectoryLineKind;
  readonly organization: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly college: College | null;
  readonly mails: readonly string[];
  readonly phone: string | null;
  readonly since: string | null;
  readonly memberships: readonly Membership[];
  readonly issues: readonly Issue[];
}

export interface DirectoryColumns {
  readonly places: Places;
  readonly headings: readonly string[];
  /** A phone number in international form, or null when the text is none: countries' rules live in a library. */
  readonly phone: (text: string) => string | null;
}

const LONGEST = { organization: 200, jobTitle: 200 };
const SECTION = /^[^\p{L}\p{N}]|[^\p{L}\p{N})]$/u;

/** Reads one line of a directory: what it holds, normalised, and what could not be understood. */
export function readDirectoryRow(
  line: number,
  row: Row,
  { places, headings, phone }: DirectoryColumns,
  corrections: Corrections = {},
): DirectoryRow {
  const reader = new RowReader(row, places, corrections);
  const name = readName(reader);
  const organization = reader.text('ORGANIZATION', LONGEST.organization);
  const kind = kindOf(row, name.familyName, organization);
  if (kind === 'BLANK' || kind === 'SECTION') return nobody(line, kind, row);
  const memberships = readMemberships(reader, headings);
  const college = readRowCollege(reader, memberships.length > 0);
  const isPerson = kind === 'PERSON';
  const cells = {
    jobTitle: isPerson ? textOf(reader.texts('JOB_TITLE', LONGEST.jobTitle)) : '',
    college,
    mails: readRowMails(reader, isPerson),
    phone: isPerson ? readPhone(reader, phone) : null,
    since: readSince(reader, memberships.length > 0 && college !== null),
    memberships,
  };
  reader.tellUnread();
  return { line, kind, organization, ...name, ...cells, issues: reader.issues };
}

function kindOf(row: Row, familyName: string, organization: string): DirectoryLineKind {
  if (isBlank(row)) return 'BLANK';
  if (familyName !== '') return 'PERSON';
  const filled = row.map(textOf).filter((text) => text !== '');
  if (organization === '' || (filled.length === 1 && SECTION.test(organization))) return 'SECTION';
  return 'ORGANIZATION';
}

const nobody = (line: number, kind: DirectoryLineKind, row: Row): DirectoryRow => ({
  line,
  kind,
  organization: row.map(textOf).find((text) => text !== '') ?? '',
  givenName: '',
  familyName: '',
  jobTitle: '',
  college: null,
  mails: [],
  phone: null,
  since: null,
  memberships: [],
  issues: [],
});
