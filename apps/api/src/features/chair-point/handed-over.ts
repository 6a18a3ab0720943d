import type { EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock.ts';
import type { Actor } from '../../platform/http/context.ts';
import { convocationDigest, meetingToConvene, readingAll, readRecipients, readTold } from '../invitations/index.ts';

/**
 * How many people get a convocation when the chair agrees to its agenda; `null` when nobody handed it over, or when it is
 * no longer what was previewed: another recipient or another word, and the coordination has to look again.
 */
export async function readersOfHandedOver(
  tx: EntityManager,
  actor: Actor,
  { meetingId, digest }: { meetingId: string; digest: string | null },
  clock: Pick<Clock, 'today'>,
): Promise<number | null> {
  if (!digest) return null;
  const { meeting, convened } = await meetingToConvene(tx, readingAll(actor), { meetingId, clock });
  const { invited } = await readRecipients(tx, meeting.bodyId, meeting.startsLocal.slice(0, 10));
  const isSame = convocationDigest(convened, invited, await readTold(tx, meetingId)) === digest;
  return isSame ? invited.filter(({ channel }) => channel === 'MAIL').length : null;
}
