import type { EntityManager } from 'typeorm';
import type { Actor, CouncilContext } from '../../platform/http/context.ts';
import type { TakenFile } from './file-intake.ts';
import { nextNumber, refuseBeyondQuota } from './room.ts';

/** Names a stored file as the latest version of a document. @throws DocumentsFull, QuotaReached */
export async function addVersion(
  tx: EntityManager,
  actor: Actor,
  documentId: string,
  { fileName, type, sha256, bytes, scanned, thumbnail }: TakenFile,
): Promise<void> {
  await refuseBeyondQuota(tx, bytes);
  const number = await nextNumber(tx, documentId);
  await tx.query(
    `insert into app.document_version (document_id, number, file_name, type, sha256, bytes, uploader_id, scanned,
       thumbnail_sha256, thumbnail_bytes, thumbnail_width, thumbnail_height)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [documentId, number, fileName, type, sha256, bytes, actor.personId, scanned, ...columnsOf(thumbnail)],
  );
}

const columnsOf = (thumbnail: TakenFile['thumbnail']) =>
  thumbnail ? [thumbnail.sha256, thumbnail.bytes, thumbnail.width, thumbnail.height] : [null, null, null, null];

/** A key sent again with other bytes is another request: the hash of what came joins what was asked. */
export const boundTo = (ctx: CouncilContext, { sent }: TakenFile): CouncilContext =>
  ctx.once ? { ...ctx, once: { ...ctx.once, inputHash: `${ctx.once.inputHash}.${sent}` } } : ctx;
