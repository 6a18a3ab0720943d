import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import { type ActionEntity, loadAction, refuseUnlessManages, refuseUnlessReports } from '../action-plan/index.ts';
import { refuseClosedRoadmap } from '../closed-roadmaps/index.ts';
import { CellNoDocument } from '../documents/index.ts';

/** Names a note of one action. */
export interface NotePlace {
  readonly actionId: string;
  readonly noteId: string;
}

const NOTE = `
  select n.author_id as "authorId", b.type = 'SITUATION_CELL' as "isCell"
  from app.progress_note n join app.action a on a.id = n.action_id left join app.body b on b.id = a.body_id
  where n.id = $1 and a.id = $2`;

/**
 * Files of news are kept by whoever gave them while they may give news, by the coordination, and by the lead of the group.
 * @throws NotFound, Forbidden, CellNoDocument, RoadmapClosed
 */
export async function noteToKeep(tx: EntityManager, ctx: CouncilContext, place: NotePlace): Promise<void> {
  const [note] = await tx.query<{ authorId: string | null; isCell: boolean | null }[]>(NOTE, [
    place.noteId,
    place.actionId,
  ]);
  const action = note ? await loadAction(tx, place.actionId) : null;
  if (!note || !action || action.removedAt) throw new NotFound();
  await refuseUnlessKeeps(tx, ctx, action, note.authorId);
  if (note.isCell) throw new CellNoDocument();
  await refuseClosedRoadmap(tx, action.roadmapId);
}

function refuseUnlessKeeps(
  tx: EntityManager,
  ctx: CouncilContext,
  action: ActionEntity,
  authorId: string | null,
): Promise<void> {
  return authorId === ctx.personId ? refuseUnlessReports(tx, ctx, action) : refuseUnlessManages(tx, ctx, action.bodyId);
}
