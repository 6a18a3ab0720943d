import { looksRevealing } from '@trame/domain/people/reveals';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';

// An organisation known by that name or by an alias is the same one; its affiliation is masked as the organisation is.
const FIND = `
  select id from app.organization
  where lower(name) = lower($1) or exists (select from unnest(aliases) a where lower(a) = lower($1))
  order by lower(name) = lower($1) desc limit 1`;

const CREATE = `
  insert into app.organization (id, name, reveals) values ($1, $2, $3)
  on conflict (council_id, lower(name)) do update set name = app.organization.name returning id`;

const AFFILIATE = `
  insert into app.affiliation (id, person_id, organization_id, masked)
  select $1, $2, o.id, o.reveals from app.organization o where o.id = $3
  on conflict (council_id, person_id, organization_id) do nothing`;

/**
 * Makes somebody belong to the organisation they named on arriving; one that nobody knew is created, and
 * masks its people when its name probably reveals; the coordination decides.
 */
export async function joinOrganization(tx: EntityManager, personId: string, name: string): Promise<void> {
  const [known] = await tx.query<{ id: string }[]>(FIND, [name]);
  const [{ id }] = known ? [known] : await tx.query<[{ id: string }]>(CREATE, [newId(), name, looksRevealing(name)]);
  await tx.query(AFFILIATE, [newId(), personId, id]);
}
