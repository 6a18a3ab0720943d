import { LIMITS } from '@trame/contracts/limits';
import type { Recipient } from '@trame/domain/meetings/recipients';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/new-id.ts';
import { newSecret, secretHash } from '../sessions/index.ts';

/** The purpose of the links behind "Répondre": one person, one meeting, one act. */
export const ANSWER_LINK = 'ANSWER';

/** Invites people in one statement; those already invited keep their answer. */
export async function inviteAll(tx: EntityManager, meetingId: string, recipients: readonly Recipient[]): Promise<void> {
  const rows = recipients.map(({ personId, channel }) => ({ id: newId(), personId, channel }));
  await tx.query(
    `insert into app.invitation (id, meeting_id, person_id, channel)
     select r.id, $1, r."personId", r.channel from jsonb_to_recordset($2::jsonb) as r(id uuid, "personId" uuid, channel text)
     on conflict (council_id, meeting_id, person_id) do update set channel = excluded.channel`,
    [meetingId, JSON.stringify(rows)],
  );
}

/** What links are for: one act about one object, worth doing until a wall time. */
interface Linked {
  purpose: string;
  objectId: string;
  startsLocal: string;
  zone: string;
}

/**
 * Issues one link to each person and gives the secrets, person by person; only their hashes are stored. They live some
 * days after the last hour they serve, so that a late reader finds a page and not an error.
 */
export async function issueLinks(
  tx: EntityManager,
  { purpose, objectId, startsLocal, zone }: Linked,
  people: readonly { personId: string }[],
): Promise<Map<string, string>> {
  const secrets = new Map(people.map(({ personId }) => [personId, newSecret()]));
  const rows = [...secrets].map(([personId, secret]) => ({ personId, hash: secretHash(secret).toString('hex') }));
  await tx.query(
    `select core.issue_link(decode(r.hash, 'hex'), $3, r."personId", $1,
       $5::timestamp at time zone $6 + make_interval(days => $4))
     from jsonb_to_recordset($2::jsonb) as r("personId" uuid, hash text)`,
    [objectId, JSON.stringify(rows), purpose, LIMITS.meeting.linkDays, startsLocal, zone],
  );
  return secrets;
}
