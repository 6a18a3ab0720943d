import type { EntityManager } from 'typeorm';
import { KeyInUse, KeyReused } from '../errors/refusals.ts';
import type { Once } from '../http/context.ts';
import { sqlState } from './sql-state.ts';

const LOCK_TIMEOUT = '55P03';

interface Stored {
  input_hash: string;
  operation: string;
  answer: unknown;
}

/**
 * Runs `work` for the first request that holds the key and gives every later one the same answer. The claim, the work
 * and the stored answer commit together; a twin that is still running makes the second wait, then see its answer. A key
 * is one person's: what somebody else was answered may hold what this one must not see.
 *
 * @throws KeyInUse when the twin runs longer than a lock is waited for, KeyReused
 */
export async function once<T>(
  tx: EntityManager,
  personId: string | null,
  asked: Once,
  work: () => Promise<T>,
): Promise<T> {
  const key = `${personId ?? ''} ${asked.key}`;
  if (await claims(tx, key, asked)) {
    const answer = await work();
    await tx.query('update app.idempotency set answer = $2::json where key = $1', [key, JSON.stringify(answer)]);
    return answer;
  }
  const [stored] = await tx.query<Stored[]>(
    'select input_hash, operation, answer from app.idempotency where key = $1',
    [key],
  );
  if (!stored || stored.answer === null) throw new KeyInUse();
  if (stored.input_hash !== asked.inputHash || stored.operation !== asked.operation) throw new KeyReused();
  return stored.answer as T;
}

async function claims(tx: EntityManager, key: string, { operation, inputHash }: Once): Promise<boolean> {
  try {
    const claimed = await tx.query<unknown[]>(
      `insert into app.idempotency (key, operation, input_hash) values ($1, $2, $3)
       on conflict (council_id, key) do nothing returning key`,
      [key, operation, inputHash],
    );
    return claimed.length > 0;
  } catch (error) {
    throw sqlState(error) === LOCK_TIMEOUT ? new KeyInUse() : error;
  }
}
