import type { EntityManager } from 'typeorm';
import { KeyInUse, KeyReused } from '../errors/refusals.ts';
import type { Once } from '../http/context.ts';

interface Stored {
  input_hash: string;
  operation: string;
  answer: unknown;
}

/**
 * Runs `work` for the first request that holds the key and gives every later one the same answer. The claim, the work
 * and the stored answer commit together; a twin that is still running makes the second wait, then see its answer.
 */
export async function once<T>(tx: EntityManager, asked: Once, work: () => Promise<T>): Promise<T> {
  const claimed = await tx.query<{ key: string }[]>(
    `insert into app.idempotency (key, operation, input_hash) values ($1, $2, $3)
     on conflict (council_id, key) do nothing returning key`,
    [asked.key, asked.operation, asked.inputHash],
  );
  if (claimed.length > 0) {
    const answer = await work();
    await tx.query('update app.idempotency set answer = $2::json where key = $1', [asked.key, JSON.stringify(answer)]);
    return answer;
  }
  const [stored] = await tx.query<Stored[]>(
    'select input_hash, operation, answer from app.idempotency where key = $1',
    [asked.key],
  );
  if (!stored || stored.answer === null) throw new KeyInUse();
  if (stored.input_hash !== asked.inputHash || stored.operation !== asked.operation) throw new KeyReused();
  return stored.answer as T;
}
