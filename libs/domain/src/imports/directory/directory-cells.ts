import type { College } from '../../bodies/college.ts';
import { wordsOf } from '../cells/fold.ts';
import { readCollege } from '../cells/read-college.ts';
import { readMails } from '../cells/read-mails.ts';
import { type MembershipPart, readMembership } from '../cells/read-membership.ts';
import { nameCase, type PersonName, splitFullName } from '../cells/read-name.ts';
import { readPeriod } from '../cells/read-period.ts';
import type { RowReader } from '../row-reader.ts';
import { textOf } from '../sheet.ts';

export interface Membership {
  /** The body as its column is headed. */
  readonly body: string;
  readonly part: MembershipPart;
}

const LONGEST_NAME = 120;
const MOST_PHONES = 20;

export function readName(reader: RowReader): PersonName {
  const name = readNameInTwo(reader) ??
    readFullName(reader) ?? {
      givenName: '',
      familyName: nameCase(reader.text('GIVEN_NAME', LONGEST_NAME)),
    };
  const words = new Set(wordsOf(`${name.givenName} ${name.familyName}`));
  for (const field of ['GIVEN_NAME', 'FULL_NAME'] as const) {
    reader.takeRepeats(field, (text) => wordsOf(text).every((word) => words.has(word)));
  }
  return name;
}

function readNameInTwo(reader: RowReader): PersonName | null {
  const familyName = nameCase(reader.text('FAMILY_NAME', LONGEST_NAME));
  return familyName === '' ? null : { givenName: nameCase(reader.text('GIVEN_NAME', LONGEST_NAME)), familyName };
}

function readFullName(reader: RowReader): PersonName | null {
  const { column, text } = reader.first('FULL_NAME');
  if (text === '') return null;
  const split = splitFullName(reader.text('FULL_NAME', LONGEST_NAME));
  if (split.givenName.includes(' ') || split.familyName.includes(' ') || split.givenName === '') {
    reader.tell('NAME_SPLIT', column, text, `${split.givenName} | ${split.familyName}`);
  }
  return split;
}

export function readMemberships(reader: RowReader, headings: readonly string[]): Membership[] {
  const named = reader.columnsOf('MEMBERSHIP').filter((column) => (headings[column] ?? '') !== '');
  return named.flatMap((column) => {
    const text = textOf(reader.cell(column));
    const part = readMembership(text);
    if (part === 'UNKNOWN') reader.tell('MEMBERSHIP_UNKNOWN', column, text);
    const body = headings[column] ?? '';
    return part === null || part === 'UNKNOWN' ? [] : [{ body, part }];
  });
}

export function readRowCollege(reader: RowReader, seated: boolean): College | null {
  const { column, text } = reader.first('COLLEGE');
  const college = readCollege(text);
  if (text === '') reader.tell('COLLEGE_MISSING', column);
  else if (college === null) reader.tell('COLLEGE_UNKNOWN', column, text);
  else if (!seated) reader.tell('COLLEGE_WITHOUT_SEAT', column, text);
  if (seated && college === null) reader.tell('SEAT_WITHOUT_COLLEGE', column, text);
  return college;
}

export function readRowMails(reader: RowReader, ofPerson: boolean): string[] {
  const columns = reader.columnsOf('MAIL');
  const found = columns.map((column) => ({ column, ...readMails(textOf(reader.cell(column))) }));
  for (const { column, malformed } of found) {
    for (const text of malformed) reader.tell('MAIL_MALFORMED', column, text);
  }
  const all = [...new Set(found.flatMap(({ addresses }) => addresses))];
  const [column = null] = columns;
  if (!ofPerson) {
    for (const text of all) reader.tell('MAIL_OF_ORGANIZATION', column, text);
    return [];
  }
  if (all.length === 0 && found.every(({ malformed }) => malformed.length === 0)) reader.tell('MAIL_MISSING', column);
  for (const text of all.slice(1)) reader.tell('MAIL_EXTRA', column, text);
  return all;
}

export function readPhone(reader: RowReader, phone: (text: string) => string | null): string | null {
  let kept: string | null = null;
  for (const column of reader.columnsOf('PHONE')) {
    const parts = textOf(reader.cell(column)).split(/\s*(?:[/;|]|\bou\b)\s*/u);
    const numbers = parts.length > MOST_PHONES ? [textOf(reader.cell(column))] : parts;
    for (const part of numbers.filter((text) => text !== '')) {
      const number = phone(part);
      if (number === null) reader.tell('PHONE_UNREADABLE', column, part);
      else if (kept === null) kept = number;
      else if (number !== kept) reader.tell('PHONE_EXTRA', column, part);
    }
  }
  return kept;
}

/** The day a mandate starts: without a seat there is no place for it. */
export function readSince(reader: RowReader, seated: boolean): string | null {
  const { column, cell, text } = reader.first('SINCE');
  if (text === '') return null;
  if (!seated) {
    reader.tell('SINCE_WITHOUT_SEAT', column, text);
    return null;
  }
  const period = readPeriod(cell);
  if (period === null) reader.tell('DATE_UNREADABLE', column, text);
  else if (!period.exact) reader.tell('DATE_APPROXIMATE', column, text, period.from);
  return period?.from ?? null;
}
