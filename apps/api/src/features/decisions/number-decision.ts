import type { EntityManager } from 'typeorm';

const SCOPE = `
  select 'decision:' || m.body_id || ':' || y.year as scope, y.year
  from app.meeting m, lateral (
    select extract(year from coalesce(m.started_at, now()) at time zone m.zone)::integer as year) y
  where m.id = $1`;

const RESERVE = `
  insert into app.counter (scope, value) values ($1, 0)
  on conflict (council_id, scope) do update set value = app.counter.value`;

/** The counter of a body and a year, held until the commit: whoever else numbers there waits. */
export interface HeldCounter {
  scope: string;
  year: number;
}

/**
 * Holds the counter of the meeting's body for the year the meeting was held in. Taking it before looking whether the
 * decision exists is what lets two devices send the same one at once without wasting a number.
 */
export async function holdCounter(tx: EntityManager, meetingId: string): Promise<HeldCounter> {
  const [counter] = await tx.query<[HeldCounter]>(SCOPE, [meetingId]);
  await tx.query(RESERVE, [counter.scope]);
  return counter;
}

/** The next number of a counter that is held; a transaction that rolls back gives it back. */
export async function nextNumber(tx: EntityManager, { scope }: HeldCounter): Promise<number> {
  const [[row]] = await tx.query<[[{ value: number }], number]>(
    'update app.counter set value = value + 1 where scope = $1 returning value',
    [scope],
  );
  return row.value;
}
