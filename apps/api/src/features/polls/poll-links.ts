import type { EntityManager } from 'typeorm';
import type { Config } from '../../platform/config.ts';
import { issueLinks } from '../invitations/index.ts';
import { type CouncilMail, renderLetter } from '../mail/index.ts';
import type { PollEntity } from './poll.entity.ts';
import { type Asking, askingLetter, type Polled } from './poll-letters.ts';

/** The purpose of the links behind "Donner mes disponibilités": one person, one poll, one act. */
export const POLL_LINK = 'POLL';

/** Somebody to write to, at an address they have. */
export interface Addressed {
  personId: string;
  name: string;
  email: string;
}

/** One mail for each person with a link of their own, that works until some days after the last slot. */
export async function askingMails(
  tx: EntityManager,
  { id: objectId, zone, version: objectVersion }: PollEntity,
  { polled, kind, to }: { polled: Polled; kind: Asking; to: readonly Addressed[] },
  { publicUrl }: Pick<Config, 'publicUrl'>,
): Promise<CouncilMail[]> {
  const startsLocal = polled.slots.at(-1) ?? `${polled.poll.closesOn}T00:00`;
  const secrets = await issueLinks(tx, { purpose: POLL_LINK, objectId, startsLocal, zone }, to);
  return to.map(({ personId, name, email: recipient }) => {
    const letter = askingLetter(polled, kind, name, `${publicUrl}/v/${secrets.get(personId) ?? ''}`);
    return { ...renderLetter(letter), kind, objectId, objectVersion, personId, recipient };
  });
}
