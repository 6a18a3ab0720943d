import type { Letter } from '@trame/contracts/mail';
import type { EntityManager } from 'typeorm';
import { type CouncilMail, renderLetter } from '../mail/index.ts';
import type { PollEntity } from './poll.entity.ts';
import { cancelledLetter, chosenLetter, POLL_CANCELLED, POLL_CHOSEN } from './poll-letters.ts';
import type { Addressed } from './poll-links.ts';

interface Told extends Addressed {
  council: string;
  /** Whether the mail that asked them left. */
  asked: boolean;
}

const TOLD = `
  select v.person_id as "personId", left(concat_ws(' ', nullif(p.given_name, ''), p.family_name), 200) as name,
    p.email, c.name as council,
    exists (select from app.outbox o where o.object_id = v.poll_id and o.person_id = v.person_id
      and o.kind = 'POLL_OPENING' and o.state in ('LEASED', 'SENT', 'UNCERTAIN')) as asked
  from app.poll_person v join app.person p on p.id = v.person_id cross join core.current_council_row() c
  where v.poll_id = $1 and p.email is not null and p.archived_at is null order by v.id`;

/** "La date est retenue", to everybody asked whom a mail reaches: those who answered and those who did not. */
export async function chosenMails(tx: EntityManager, poll: PollEntity, local: string): Promise<CouncilMail[]> {
  const told = await tx.query<Told[]>(TOLD, [poll.id]);
  return told.map((one) =>
    mailTo(one, poll, POLL_CHOSEN, chosenLetter({ council: one.council, poll }, local, one.name)),
  );
}

/** "Le sondage est annulé", to those whose mail had left: the others never knew of it. */
export async function cancelledMails(tx: EntityManager, poll: PollEntity): Promise<CouncilMail[]> {
  const told = await tx.query<Told[]>(TOLD, [poll.id]);
  return told
    .filter(({ asked }) => asked)
    .map((one) => mailTo(one, poll, POLL_CANCELLED, cancelledLetter({ council: one.council, poll }, one.name)));
}

const mailTo = ({ personId, email: recipient }: Told, poll: PollEntity, kind: string, letter: Letter): CouncilMail => ({
  ...renderLetter(letter),
  ...{ kind, objectId: poll.id, objectVersion: poll.version, personId, recipient },
});
