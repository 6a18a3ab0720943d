import type { EntityManager } from 'typeorm';
import { VersionStale } from '../../platform/errors/refusals.ts';
import type { LetterheadReader } from './letterhead.reader.ts';

/** Gives the letterhead its next version. @throws VersionStale, with what is stored, when it is no longer the one seen */
export async function touchLetterhead(tx: EntityManager, letterheads: LetterheadReader, seen: number): Promise<void> {
  await tx.query('insert into app.letterhead default values on conflict (council_id) do nothing');
  const [, touched] = await tx.query<[unknown[], number]>(
    'update app.letterhead set version = version + 1 where version = $1',
    [seen],
  );
  if (touched !== 1) throw new VersionStale(await letterheads.within(tx));
}
