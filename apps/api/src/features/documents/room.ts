import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { DocumentsFull, QuotaReached } from './documents.errors.ts';
import { OWNER_COLUMN, type Owner } from './owner.ts';

const { councilBytes, perOwner, versions } = LIMITS.files;

/** Is there room for `bytes` more in the council? @throws QuotaReached */
export async function refuseBeyondQuota(tx: EntityManager, bytes: number): Promise<void> {
  // the same bytes twice are one file
  const [used] = await tx.query<{ sum: string }[]>(
    `select coalesce(sum(f.bytes), 0) as sum
     from (select distinct on (sha256) bytes from app.document_version order by sha256) f`,
  );
  if (Number(used?.sum) + bytes > councilBytes) throw new QuotaReached();
}

/** Is there room for one more on the same thing? @throws DocumentsFull */
export async function refuseCrowd(tx: EntityManager, { kind, id }: Owner): Promise<void> {
  const [found] = await tx.query<{ count: string }[]>(
    `select count(*) from app.document where ${OWNER_COLUMN[kind]} = $1 and removed_at is null`,
    [id],
  );
  if (Number(found?.count) >= perOwner) throw new DocumentsFull();
}

/** The number of the next version. @throws DocumentsFull */
export async function nextNumber(tx: EntityManager, documentId: string): Promise<number> {
  const [last] = await tx.query<{ number: number | null }[]>(
    'select max(number) as number from app.document_version where document_id = $1',
    [documentId],
  );
  const next = (last?.number ?? 0) + 1;
  if (next > versions) throw new DocumentsFull();
  return next;
}
