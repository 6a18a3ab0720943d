import type { NamedPerson } from '@trame/contracts/named-person';
import { splitFullName } from '@trame/domain/imports/cells/read-name';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

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
