import type { PersonBody } from '@trame/contracts/people';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { NotFound } from '../../platform/errors/refusals.ts';

/** Makes the list the whole truth in one statement; whether a row is masked is the organisation's to say. */
const REPLACE = `
  with wanted as (
    select * from jsonb_to_recordset($2::jsonb) as w(id uuid, organization_id uuid, job_title text, rank smallint)
  ), gone as (
    delete from app.affiliation a
    where a.person_id = $1 and not exists (select from wanted w where w.organization_id = a.organization_id)
  )
  insert into app.affiliation (id, person_id, organization_id, masked, job_title, rank)
  select w.id, $1, o.id, o.reveals, w.job_title, w.rank from wanted w join app.organization o on o.id = w.organization_id
  on conflict (council_id, person_id, organization_id)
    do update set job_title = excluded.job_title, rank = excluded.rank
  returning organization_id`;

/** Replaces the organisations of a person, in their order. An organisation named twice counts once; one that is not of this council is refused. */
export async function saveAffiliations(
  tx: EntityManager,
  personId: string,
  affiliations: NonNullable<PersonBody['affiliations']>,
): Promise<void> {
  const once = [...new Map(affiliations.map((affiliation) => [affiliation.organizationId, affiliation])).values()];
  const rows = once.map(({ organizationId, jobTitle }, rank) => ({
    id: newId(),
    organization_id: organizationId,
    job_title: jobTitle ?? null,
    rank,
  }));
  const saved = await tx.query<unknown[]>(REPLACE, [personId, JSON.stringify(rows)]);
  if (saved.length !== rows.length) throw new NotFound();
}
