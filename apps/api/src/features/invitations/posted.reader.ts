import type { EntityManager } from 'typeorm';
import { NotFound } from '../../platform/errors/refusals.ts';
import type { CouncilContext } from '../../platform/http/context.ts';
import type { Convened } from './convocation-letter.ts';
import { type AtMeeting, meetingToConvene } from './meeting-to-convene.ts';
import type { Addressee } from './posted-letters.ts';
import { readRecipients } from './recipients.reader.ts';

interface Paper {
  tag: string;
  type: string;
  /** Postal addresses by person. */
  addresses: Record<string, string | null>;
}

const PAPER = `
  select b.type, b.tag, coalesce(
    (select json_object_agg(p.id, p.postal_address) from app.person p where p.id = any($2)), '{}') as addresses
  from app.body b where b.id = $1`;

/** The meeting and those convened to it by post, in a transaction opened with `readingAll`. `NotFound` when there are none. */
export async function readPosted(
  tx: EntityManager,
  ctx: CouncilContext,
  at: AtMeeting,
): Promise<{ convened: Convened; tag: string; type: string; addressees: Addressee[] }> {
  const { meeting, convened } = await meetingToConvene(tx, ctx, at);
  const { bodyId, startsLocal } = meeting;
  const { invited } = await readRecipients(tx, bodyId, startsLocal.slice(0, 10));
  const byPost = invited.filter(({ channel }) => channel === 'POST');
  const [paper] = await tx.query<Paper[]>(PAPER, [bodyId, byPost.map(({ personId }) => personId)]);
  if (byPost.length === 0 || !paper) throw new NotFound();
  const { addresses, ...named } = paper;
  const addressees = byPost.map(({ personId, name }) => ({ name, postalAddress: addresses[personId] ?? null }));
  return { convened, ...named, addressees };
}
