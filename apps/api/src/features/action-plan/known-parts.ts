import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';

/** What an action may point at. */
interface Parts {
  axisId?: string | null | undefined;
  objectiveId?: string | null | undefined;
  bodyId?: string | null | undefined;
  leadPersonId?: string | null | undefined;
  leadOrganizationId?: string | null | undefined;
  roadmapId?: string | null | undefined;
}

const KNOWN = `
  select ($1::uuid is null or exists (select from app.axis where id = $1))
     and ($2::uuid is null or exists (select from app.objective where id = $2 and axis_id is not distinct from $1))
     and ($3::uuid is null or exists (select from app.body where id = $3))
     and ($4::uuid is null or exists (select from app.person where id = $4))
     and ($5::uuid is null or exists (select from app.organization where id = $5))
     and ($6::uuid is null or exists (select from app.roadmap where id = $6)) as known`;

/** Every id named must be this council's, and the objective one of the axis; else it is "not there". @throws NotFound */
export async function refuseUnknownParts(tx: EntityManager, parts: Parts): Promise<void> {
  const ids = [
    parts.axisId,
    parts.objectiveId,
    parts.bodyId,
    parts.leadPersonId,
    parts.leadOrganizationId,
    parts.roadmapId,
  ];
  const [row] = await tx.query<{ known: boolean }[]>(
    KNOWN,
    ids.map((id) => id ?? null),
  );
  if (!row?.known) throw new NotFound();
}
