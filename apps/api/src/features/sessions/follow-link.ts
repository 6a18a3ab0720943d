import type { CoreDb } from '../../platform/database/core-db.ts';
import type { Actor } from '../../platform/http/context.ts';
import { secretHash } from '../../platform/secrets.ts';

/** What stands behind the token of an address: who it speaks for, who reads as a member does, and about what. */
export interface FollowedLink {
  actor: Actor & { personId: string };
  objectId: string;
}

/** The link behind a token given for `purpose`; `null` when it is unknown, too old or was taken back. Changes nothing. */
export async function followLink(core: CoreDb, token: string, purpose: string): Promise<FollowedLink | null> {
  const [row] = await core.call<Record<'council_id' | 'person_id' | 'object_id', string>>('core.follow_link', [
    secretHash(token),
    purpose,
  ]);
  if (!row) return null;
  return { actor: { councilId: row.council_id, personId: row.person_id, role: 'MEMBER' }, objectId: row.object_id };
}
