import type { EntityManager } from 'typeorm';

/** The day it is where the council sits, as `YYYY-MM-DD`: it may already be tomorrow in Nouméa. */
export async function councilToday(tx: EntityManager, now: Date): Promise<string> {
  const [row] = await tx.query<{ today: string }[]>(
    'select ($1::timestamptz at time zone c.zone)::date::text as today from core.current_council_row() c',
    [now],
  );
  return row?.today ?? now.toISOString().slice(0, 10);
}
