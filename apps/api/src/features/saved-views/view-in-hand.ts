import type { SavedView } from '@trame/contracts/saved-views';
import type { EntityManager } from 'typeorm';
import { Forbidden, VersionStale } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import type { SavedViewsReader } from './saved-views.reader.ts';

/** A shared view is the coordination's to share, name and forget. @throws Forbidden */
export function refuseUnlessShares({ role }: Pick<CouncilContext, 'role'>, shared: boolean): void {
  if (shared && role !== 'COORDINATOR') throw new Forbidden();
}

/** The view that a command changes, locked. @throws NotFound, Forbidden, VersionStale */
export async function viewInHand(
  tx: EntityManager,
  ctx: CouncilContext,
  { views, id }: { views: SavedViewsReader; id: string },
): Promise<SavedView> {
  const view = await views.find(tx, id);
  refuseUnlessShares(ctx, view.shared);
  if (view.version !== ctx.seenVersion) throw new VersionStale(view);
  return view;
}

/** The same name in capitals is the same name. */
const TAKEN = `
  select from app.saved_view v where lower(v.name) = lower($1) and v.shared = $2 and v.id <> $3
    and (v.shared or v.person_id = $4)`;

/** Is the name another view's, among those of the same kind? */
export async function isTaken(
  tx: EntityManager,
  { name, shared, id }: Pick<SavedView, 'name' | 'shared' | 'id'>,
  personId: string,
): Promise<boolean> {
  return (await tx.query<unknown[]>(TAKEN, [name, shared, id, personId])).length > 0;
}
