import { LIMITS } from '@trame/contracts/limits';
import type { EntityManager } from 'typeorm';
import { newSecret, secretHash } from '../sessions/index.ts';

/** The purpose of the links by which whoever proposed an event says it otherwise. */
export const CORRECTION_LINK = 'CAMPAIGN_EVENT';

const ISSUE = `select core.issue_link($1, $2, $3, $4, now() + make_interval(days => $5))`;

/**
 * A new secret to read what became of a proposal and, for a time, to correct it. It outlives that time, so that whoever
 * comes late reads what happened. `personId`: the member who opened the campaign, for a link needs one.
 */
export async function correctionSecret(tx: EntityManager, eventId: string, personId: string): Promise<string> {
  const secret = newSecret();
  const { contactDays } = LIMITS.campaigns;
  await tx.query(ISSUE, [secretHash(secret), CORRECTION_LINK, personId, eventId, contactDays]);
  return secret;
}
