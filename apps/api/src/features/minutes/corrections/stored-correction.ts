import type { Correction } from '@trame/contracts/corrections';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../../../platform/errors/refusals.ts';
import { CORRECTION } from '../life/life.sql.ts';

const ONE = `
  select ${CORRECTION} as correction from app.correction k join app.person who on who.id = k.person_id
  where k.id = $1 and k.minutes_id = $2`;

/** One correction of these minutes. Throws `NotFound`. */
export async function storedCorrection(tx: EntityManager, minutesId: string, id: string): Promise<Correction> {
  const [row] = await tx.query<{ correction: Correction }[]>(ONE, [id, minutesId]);
  if (!row) throw new NotFound();
  return row.correction;
}
