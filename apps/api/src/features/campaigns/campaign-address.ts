import type { EntityManager } from 'typeorm';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newRoomCode, roomCodeHash } from '../welcome/index.ts';

/** The purpose of the links behind the public address of a campaign: anybody, one campaign. */
export const CAMPAIGN_LINK = 'CAMPAIGN';
const UNTIL_CHANGED = 'infinity';

/** Gives a campaign a public address that can be typed from a poster, and ends the one before. Answers its code. */
export async function issueAddress(tx: EntityManager, campaignId: string, personId: string): Promise<string> {
  const core = CoreDb.within(tx);
  const code = newRoomCode();
  await core.call('core.revoke_links', [campaignId, null]);
  await core.call('core.issue_link', [roomCodeHash(code), CAMPAIGN_LINK, personId, campaignId, UNTIL_CHANGED]);
  return code;
}
