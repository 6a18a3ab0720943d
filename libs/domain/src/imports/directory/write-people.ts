import type { PreviewRow } from '../choices.ts';
import type { DirectoryPreview } from './directory-preview.ts';
import type { DirectoryRow } from './directory-row.ts';
import {
  isWritten,
  type LeftOut,
  type PersonAddition,
  type PersonWrite,
  type WriteTools,
  type WrittenLine,
} from './directory-writes.ts';
import type { KnownDirectory } from './known-directory.ts';

interface Gathered {
  readonly id: string;
  readonly isNew: boolean;
  readonly rows: DirectoryRow[];
}

type Rows = readonly PreviewRow<DirectoryRow>[];

/** Gathers the lines that are one person, and writes that person once, with every organisation they belong to. */
export function writePeople(
  { rows }: DirectoryPreview,
  known: KnownDirectory,
  organizationOf: (name: string) => string | null,
  tools: WriteTools,
) {
  const existing = new Set(known.people.map(({ id }) => id));
  const personOf = identify(rows, tools);
  const written = rows.filter(isWritten);
  const people = gather(written, personOf, existing);
  const lines = written.map(({ row }): WrittenLine => {
    return { row, personId: personOf.get(row.line) ?? null, organizationId: organizationOf(row.organization) };
  });
  const leftOut: LeftOut[] = [];
  const before = new Map(known.people.map((person) => [person.id, person]));
  const contacts = people.map((person) => contactOf(person, before.get(person.id), leftOut));
  return {
    lines,
    people: people.flatMap((person, index) => newPerson(person, contacts[index])),
    additions: people.flatMap((person, index) => addition(person, contacts[index], before.get(person.id))),
    leftOut,
  };
}

/** The person each line becomes. */
function identify(rows: Rows, { newId }: WriteTools): Map<number, string> {
  const personOf = new Map<number, string>();
  for (const { row, outcome, target } of rows) {
    if (row.kind !== 'PERSON' || outcome === 'SKIP' || outcome === 'CHECK') continue;
    const other = target && (target.personId === null ? personOf.get(target.line) : target.personId);
    personOf.set(row.line, other ?? newId());
  }
  return personOf;
}

function gather(rows: Rows, personOf: ReadonlyMap<number, string>, existing: ReadonlySet<string>): Gathered[] {
  const people = new Map<string, Gathered>();
  for (const { row } of rows) {
    const id = personOf.get(row.line);
    if (id === undefined) continue;
    const person = people.get(id) ?? { id, isNew: !existing.has(id), rows: [] };
    person.rows.push(row);
    people.set(id, person);
  }
  return [...people.values()];
}

type Contact = Pick<PersonWrite, 'email' | 'otherEmails' | 'phone'>;

function contactOf(
  { rows }: Gathered,
  before: KnownDirectory['people'][number] | undefined,
  leftOut: LeftOut[],
): Contact {
  const mails = [...new Set(rows.flatMap((row) => row.mails))].filter((mail) => !before?.mails.includes(mail));
  const hasMail = (before?.mails.length ?? 0) > 0;
  let phone = before?.phone ?? null;
  for (const row of rows) {
    if (phone !== null && row.phone !== null && row.phone !== phone) {
      leftOut.push({ line: row.line, code: 'SECOND_PHONE', text: row.phone });
    }
    phone ??= row.phone;
  }
  return { email: hasMail ? null : (mails[0] ?? null), otherEmails: hasMail ? mails : mails.slice(1), phone };
}

function newPerson({ id, isNew, rows }: Gathered, contact: Contact | undefined): PersonWrite[] {
  const [first] = rows;
  if (!isNew || !first || !contact) return [];
  return [{ id, givenName: first.givenName, familyName: first.familyName, ...contact }];
}

function addition(
  { id, isNew }: Gathered,
  contact: Contact | undefined,
  before: KnownDirectory['people'][number] | undefined,
): PersonAddition[] {
  if (isNew || !contact) return [];
  const adds = contact.email !== null || contact.otherEmails.length > 0 || contact.phone !== before?.phone;
  return adds ? [{ id, ...contact }] : [];
}
