import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { Actor } from '../../platform/http/context.ts';
import { DocumentEntity } from './document.entity.ts';
import { bodyOf, type Owner, refuseUnlessKeeps } from './owner.ts';

function ownerOf({ meetingId, itemId, pointId, bodyId, actionId }: DocumentEntity): Owner {
  if (meetingId) return { kind: 'MEETING', id: meetingId };
  if (itemId) return { kind: 'ITEM', id: itemId };
  if (pointId) return { kind: 'POINT', id: pointId };
  return bodyId ? { kind: 'BODY', id: bodyId } : { kind: 'ACTION', id: actionId ?? '' };
}

/** A document the actor keeps, removed or not; one that came with news is kept with them, elsewhere. @throws NotFound, Forbidden, CellNoDocument, RoadmapClosed */
export async function anyDocumentToKeep(
  tx: EntityManager,
  ctx: Actor,
  id: string,
  before: 'READ' | 'WRITE' = 'WRITE',
): Promise<DocumentEntity> {
  const document = await tx.findOneBy(DocumentEntity, { id });
  if (!document || document.noteId) throw new NotFound();
  await refuseUnlessKeeps(tx, ctx, await bodyOf(tx, ownerOf(document), before));
  return document;
}

/** The same, while it is there. @throws NotFound too */
export async function documentToKeep(
  tx: EntityManager,
  ctx: Actor,
  id: string,
  before: 'READ' | 'WRITE' = 'WRITE',
): Promise<DocumentEntity> {
  const document = await anyDocumentToKeep(tx, ctx, id, before);
  if (document.removedAt) throw new NotFound();
  return document;
}
