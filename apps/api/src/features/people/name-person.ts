import type { NamedPerson } from '@trame/contracts/named-person';
import { splitFullName } from '@trame/domain/imports/cells/read-name';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';

const CREATE = `
  insert into app.person (id, given_name, family_name) values ($1, $2, $3)
  on conflict (council_id, id) do nothing`;

/**
 * The id of somebody named in a meeting: a name typed there makes a person, once for one id. Throws `NotFound` when no
 * name comes with an id that nobody has.
 */
export async function namePerson(tx: EntityManager, { id, name }: NamedPerson): Promise<string> {
  if (name !== null) {
    const { givenName, familyName } = splitFullName(name);
    await tx.query(CREATE, [id, givenName.slice(0, 120), (familyName || name).slice(0, 120)]);
  }
  const found = await tx.query<unknown[]>('select 1 from app.person where id = $1 and archived_at is null', [id]);
  if (found.length === 0) throw new NotFound();
  return id;
}

const STRANGERS = `
  select from app.person where id = any($1) and id not in (select core.people_named_to_reader())`;

/**
 * Where a transaction reads more than a lead does: they name the people of their groups and those they add, nobody whom an
 * id alone would introduce to them. Throws `NotFound`.
 */
export async function refuseStrangers(tx: EntityManager, { role }: Actor, ids: readonly string[]): Promise<void> {
  if (role !== 'LEAD') return;
  const found = await tx.query<unknown[]>(STRANGERS, [ids]);
  if (found.length > 0) throw new NotFound();
}
