import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import { CornerFull } from './corners.errors.ts';

interface Choice {
  meetingId: string;
  personId: string;
  /** `null`: no corner. */
  cornerId: string | null;
}

const TAKE = `
  insert into app.corner_place (meeting_id, corner_id, capacity, place, person_id)
  select $1, c.id, c.capacity, free.place, $3
  from app.corner c
  cross join lateral (
    select n as place from generate_series(1, c.capacity) n
    where not exists (select from app.corner_place x where x.corner_id = c.id and x.place = n) order by n limit 1) free
  where c.id = $2 and c.meeting_id = $1
  on conflict (council_id, corner_id, place) do nothing returning place`;

/**
 * Puts somebody in a corner, out of the one they were in. Places are numbered up to the capacity and taken once, by
 * constraint: when two reach for the same one, the later reaches for the next. Throws `NotFound`, `CornerFull`.
 */
export async function takePlace(tx: EntityManager, { meetingId, personId, cornerId }: Choice): Promise<void> {
  // one choice after the other for one person, in one corner each
  const found = await tx.query<unknown[]>('select 1 from app.person where id = $1 for no key update', [personId]);
  if (found.length === 0) throw new NotFound();
  const [held] = await tx.query<{ cornerId: string }[]>(
    'select corner_id as "cornerId" from app.corner_place where meeting_id = $1 and person_id = $2',
    [meetingId, personId],
  );
  if (held?.cornerId === cornerId) return;
  await tx.query('delete from app.corner_place where meeting_id = $1 and person_id = $2', [meetingId, personId]);
  if (cornerId !== null) await reach(tx, meetingId, personId, cornerId);
}

async function reach(tx: EntityManager, meetingId: string, personId: string, cornerId: string): Promise<void> {
  const [corner] = await tx.query<{ capacity: number }[]>(
    'select capacity from app.corner where id = $2 and meeting_id = $1',
    [meetingId, cornerId],
  );
  if (!corner) throw new NotFound();
  for (let turn = 0; turn <= corner.capacity; turn += 1) {
    const taken = await tx.query<unknown[]>(TAKE, [meetingId, cornerId, personId]);
    if (taken.length > 0) return;
    const [{ left }] = await tx.query<[{ left: boolean }]>(
      `select (select count(*) from app.corner_place where corner_id = $1) < $2 as "left"`,
      [cornerId, corner.capacity],
    );
    if (!left) break;
  }
  throw new CornerFull();
}
