import type { AccessNeedsBody } from '@trame/contracts/access-needs';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';

interface Whose {
  meetingId: string;
  personId: string;
}

const ADD = `
  insert into app.access_need (id, meeting_id, person_id, needs, other, remember, provided)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict (council_id, meeting_id, person_id) do nothing returning id`;

const CHANGE = `
  update app.access_need set needs = $3, other = $4, remember = $5, provided = $6, said_at = now(), version = version + 1
  where meeting_id = $1 and person_id = $2`;

/** Whoever no longer agrees is remembered from no meeting. */
const FORGET = 'update app.access_need set remember = false where person_id = $1 and remember';

/** Puts down what somebody needs at a meeting; false when it is put down already. */
export async function addNeeds(
  tx: EntityManager,
  { meetingId, personId }: Whose,
  { needs, other, remember, provided }: AccessNeedsBody,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(ADD, [newId(), meetingId, personId, needs, other, remember, provided]);
  if (rows.length > 0 && !remember) await tx.query(FORGET, [personId]);
  return rows.length > 0;
}

/** Writes over what was put down. */
export async function changeNeeds(
  tx: EntityManager,
  { meetingId, personId }: Whose,
  { needs, other, remember, provided }: AccessNeedsBody,
): Promise<void> {
  await tx.query(CHANGE, [meetingId, personId, needs, other, remember, provided]);
  if (!remember) await tx.query(FORGET, [personId]);
}

/** Forgets what somebody needs, here and for the next meetings. */
export async function removeNeeds(tx: EntityManager, { meetingId, personId }: Whose): Promise<void> {
  await tx.query('delete from app.access_need where meeting_id = $1 and person_id = $2', [meetingId, personId]);
  await tx.query(FORGET, [personId]);
}
