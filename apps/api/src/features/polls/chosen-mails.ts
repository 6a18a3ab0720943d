import type { EntityManager } from 'typeorm';
import { type CouncilMail, renderLetter } from '../mail/index.ts';
import type { PollEntity } from './poll.entity.ts';
import { chosenLetter, POLL_CHOSEN } from './poll-letters.ts';
import type { Addressed } from './poll-links.ts';

/** "La date est retenue", to everybody asked whom a mail reaches: those who answered and those who did not. */
export async function chosenMails(tx: EntityManager, poll: PollEntity, local: string): Promise<CouncilMail[]> {
  const people = await tx.query<(Addressed & { council: string })[]>(
    `select v.person_id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
       p.email, c.name as council
     from app.poll_person v join app.person p on p.id = v.person_id cross join core.current_council_row() c
     where v.poll_id = $1 and p.email is not null and p.archived_at is null order by v.id`,
    [poll.id],
  );
  const about = { kind: POLL_CHOSEN, objectId: poll.id, objectVersion: poll.version };
  return people.map(({ personId, name, email: recipient, council }) => ({
    ...renderLetter(chosenLetter({ council, poll }, local, name)),
    ...about,
    ...{ personId, recipient },
  }));
}
