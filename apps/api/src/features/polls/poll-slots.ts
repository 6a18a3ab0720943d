import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { wallTimeOf } from '../meetings/index.ts';

const GONE = 'delete from app.poll_slot where poll_id = $1 and not starts_local = any ($2::timestamp[])';
const NEW = `
  insert into app.poll_slot (id, poll_id, starts_local)
  select r.id, $1, r.local from jsonb_to_recordset($2::jsonb) as r(id uuid, local timestamp)
  on conflict (council_id, poll_id, starts_local) do nothing`;

/** Makes the dates of a poll these wall times; one that stays keeps its answers. */
export async function putSlots(tx: EntityManager, pollId: string, slots: readonly string[]): Promise<void> {
  await tx.query(GONE, [pollId, slots]);
  await tx.query(NEW, [pollId, JSON.stringify(slots.map((local) => ({ id: newId(), local })))]);
}

/** The dates of a poll as wall times, from the first to the last. */
export async function readSlots(tx: EntityManager, pollId: string): Promise<string[]> {
  const rows = await tx.query<{ local: string }[]>(
    'select starts_local::text as local from app.poll_slot where poll_id = $1 order by starts_local',
    [pollId],
  );
  return rows.map(({ local }) => wallTimeOf(local));
}
