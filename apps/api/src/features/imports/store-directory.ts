import type { BodyWrite } from '@trame/domain/imports/body-finder';
import type { DirectoryWrites, JobTitleWrite, PersonAddition } from '@trame/domain/imports/directory/directory-writes';
import type { EntityManager } from 'typeorm';
import { insertRows, rowsFrom } from '../../platform/database/insert-rows.ts';
import type { WrittenRow } from './written-rows.ts';

const ADD = `
  with asked as (select * from ${rowsFrom(1, { id: 'uuid', email: 'text', phone: 'text', other_emails: 'text[]' })}),
    before as (select p.id, p.email, p.phone, p.other_emails from app.person p join asked using (id)),
    changed as (
      update app.person p set version = p.version + 1, email = coalesce(p.email, a.email::citext),
        phone = coalesce(p.phone, a.phone), other_emails = p.other_emails || a.other_emails
      from asked a where a.id = p.id and (
        (p.email is null and a.email is not null) or (p.phone is null and a.phone is not null)
        or cardinality(a.other_emails) > 0)
      returning p.id, p.version, trim(p.given_name || ' ' || p.family_name) as name)
  select c.id, c.version, c.name,
    json_build_object('email', b.email, 'phone', b.phone, 'other_emails', b.other_emails) as before
  from changed c join before b using (id)`;
const AFFILIATE = `
  insert into app.affiliation (id, person_id, organization_id, masked, job_title, rank)
  select r.id, r.person_id, o.id, o.reveals, r.job_title, r.rank
  from ${rowsFrom(1, { id: 'uuid', person_id: 'uuid', organization_id: 'uuid', job_title: 'text', rank: 'smallint' })}
  join app.organization o on o.id = r.organization_id`;
const NAME_JOBS = `
  update app.affiliation a set job_title = r.job_title from ${rowsFrom(1, { id: 'uuid', job_title: 'text' })}
  where a.id = r.id and coalesce(a.job_title, '') = ''
  returning a.id, json_build_object('given', a.job_title) as before`;
const SEAT = `
  insert into app.seat (id, body_id, college, position)
  select r.id, r.body_id, r.college, coalesce((select max(position) + 1 from app.seat s where s.body_id = r.body_id), 0) + r.rank
  from ${rowsFrom(1, { id: 'uuid', body_id: 'uuid', college: 'text', rank: 'integer' })}`;
const MANDATE = { id: 'uuid', seat_id: 'uuid', rank: 'text', organization_id: 'uuid', starts_on: 'date' };
const MANDATES = `
  insert into app.mandate (id, seat_id, masked, rank, organization_id, starts_on)
  select r.id, s.id, s.masked, r.rank, r.organization_id, r.starts_on
  from ${rowsFrom(1, MANDATE)} join app.seat s on s.id = r.seat_id`;
const HOLDERS = `
  insert into app.mandate_holder (mandate_id, person_id, masked)
  select m.id, r.person_id, m.masked
  from ${rowsFrom(1, { id: 'uuid', person_id: 'uuid' })} join app.mandate m on m.id = r.id`;

/** As for a single mandate, who belongs to what only masked seats are held for is masked; an open seat says otherwise. */
const MASK = `
  update app.organization o set reveals = true, version = o.version + 1
  where o.id = any($1) and not o.reveals
    and not exists (select from app.mandate m where m.organization_id = o.id and not m.masked)
  returning o.id, o.name, o.version, json_build_object('reveals', false) as before`;

/** Writes an accepted directory, one statement per table, and tells what it wrote in that order. */
export async function storeDirectory(tx: EntityManager, writes: DirectoryWrites): Promise<WrittenRow[]> {
  const { organizations, people, affiliations, officers } = writes;
  await insertRows(
    tx,
    'app.organization',
    { id: 'uuid', name: 'text', aliases: 'text[]', reveals: 'boolean' },
    organizations,
  );
  await insertRows(tx, 'app.person', PERSON, people.map(personRow));
  const added = await addToPeople(tx, writes.additions);
  if (affiliations.length > 0) await tx.query(AFFILIATE, [JSON.stringify(affiliations.map(affiliationRow))]);
  const named = await nameJobs(tx, writes.jobTitles);
  await storeBodies(tx, writes.bodies);
  await storeSeats(tx, writes);
  await insertRows(
    tx,
    'app.body_officer',
    { id: 'uuid', body_id: 'uuid', person_id: 'uuid', office: 'text' },
    officers.map(officerRow),
  );
  const masked = await maskOrganizations(tx, writes.revealing);
  return [
    ...organizations.map(({ id, name }) => ({ table: 'app.organization' as const, id, name })),
    ...people.map(({ id, givenName, familyName }) => ({
      table: 'app.person' as const,
      id,
      name: `${givenName} ${familyName}`.trim(),
    })),
    ...added,
    ...rowsOf('app.affiliation', affiliations),
    ...named,
    ...bodiesWritten(writes.bodies),
    ...rowsOf('app.seat', writes.seats),
    ...rowsOf('app.mandate', writes.mandates),
    ...rowsOf('app.body_officer', officers),
    ...masked,
  ];
}

const rowsOf = (table: WrittenRow['table'], rows: readonly { id: string }[]): WrittenRow[] =>
  rows.map(({ id }) => ({ table, id, name: '' }));

const PERSON = {
  id: 'uuid',
  given_name: 'text',
  family_name: 'text',
  email: 'citext',
  other_emails: 'text[]',
  phone: 'text',
};

const personRow = (person: DirectoryWrites['people'][number]) => ({
  id: person.id,
  given_name: person.givenName,
  family_name: person.familyName,
  email: person.email,
  other_emails: person.otherEmails,
  phone: person.phone,
});

const affiliationRow = (affiliation: DirectoryWrites['affiliations'][number]) => ({
  id: affiliation.id,
  person_id: affiliation.personId,
  organization_id: affiliation.organizationId,
  job_title: affiliation.jobTitle,
  rank: affiliation.rank,
});

const officerRow = ({ id, bodyId, personId }: DirectoryWrites['officers'][number]) => ({
  id,
  body_id: bodyId,
  person_id: personId,
  office: 'LEAD',
});

async function addToPeople(tx: EntityManager, additions: readonly PersonAddition[]): Promise<WrittenRow[]> {
  if (additions.length === 0) return [];
  const asked = additions.map(({ id, email, phone, otherEmails }) => ({ id, email, phone, other_emails: otherEmails }));
  const changed = await tx.query<Required<Omit<WrittenRow, 'table'>>[]>(ADD, [JSON.stringify(asked)]);
  return changed.map((row) => ({ table: 'app.person', ...row }));
}

async function nameJobs(tx: EntityManager, jobTitles: readonly JobTitleWrite[]): Promise<WrittenRow[]> {
  if (jobTitles.length === 0) return [];
  const asked = jobTitles.map(({ id, jobTitle }) => ({ id, job_title: jobTitle }));
  const [rows] = await tx.query<[Pick<Required<WrittenRow>, 'id' | 'before'>[], number]>(NAME_JOBS, [
    JSON.stringify(asked),
  ]);
  return rows.map((row) => ({ table: 'app.affiliation', name: '', ...row }));
}

async function maskOrganizations(tx: EntityManager, ids: readonly string[]): Promise<WrittenRow[]> {
  const [rows] = await tx.query<[Required<Omit<WrittenRow, 'table'>>[], number]>(MASK, [ids]);
  return rows.map((row) => ({ table: 'app.organization', ...row }));
}

/** Bodies a file names and the council did not have; after those it has. */
export async function storeBodies(tx: EntityManager, bodies: readonly BodyWrite[]): Promise<void> {
  if (bodies.length === 0) return;
  const columns = { id: 'uuid', type: 'text', label: 'text', tag: 'text', rank: 'integer' };
  await tx.query(
    `insert into app.body (id, type, label, tag, position)
     select r.id, r.type, r.label, r.tag, coalesce((select max(position) + 1 from app.body), 0) + r.rank
     from ${rowsFrom(1, columns)}`,
    [JSON.stringify(bodies.map((body, rank) => ({ ...body, rank })))],
  );
}

export const bodiesWritten = (bodies: readonly BodyWrite[]): WrittenRow[] =>
  bodies.map(({ id, label }) => ({ table: 'app.body', id, name: label }));

async function storeSeats(tx: EntityManager, { seats, mandates }: DirectoryWrites): Promise<void> {
  if (mandates.length === 0) return;
  await tx.query(SEAT, [
    JSON.stringify(seats.map(({ id, bodyId, college }, rank) => ({ id, body_id: bodyId, college, rank }))),
  ]);
  const rows = mandates.map(({ id, seatId, rank, organizationId, startsOn }) => {
    return { id, seat_id: seatId, rank, organization_id: organizationId, starts_on: startsOn };
  });
  await tx.query(MANDATES, [JSON.stringify(rows)]);
  const held = mandates
    .filter(({ personId }) => personId !== null)
    .map(({ id, personId }) => ({ id, person_id: personId }));
  await tx.query(HOLDERS, [JSON.stringify(held)]);
}
