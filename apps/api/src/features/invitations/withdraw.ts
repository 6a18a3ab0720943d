import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { EntityManager } from 'typeorm';
import type { Config } from '../../platform/config.ts';
import { calendarText, organizerOf, summaryOf } from '../calendar/index.ts';
import { type CouncilMail, renderLetter, WITHDRAWAL } from '../mail/index.ts';
import type { MeetingEntity } from '../meetings/index.ts';
import type { Convened } from './convocation-letter.ts';
import type { Told } from './told.reader.ts';

const { t } = wordsIn('fr');

/** The letter to somebody who was convened and is not any more; its subject names a date and no body. */
export function withdrawalLetter({ council, title, starts }: Convened): Letter {
  const when = new Fmt('fr', starts.zone).dayTime(starts.local, 'weekday');
  return {
    subject: t('mails:withdrawal.subject', { when }),
    greeting: t('mails:cancellation.greeting'),
    paragraphs: [t('mails:withdrawal.text', { council, title, when })],
    facts: [],
    buttons: [],
    closing: [t('mails:convocation.from', { council })],
  };
}

/** `wasNeutral`: how the convocation that is taken back called the meeting. */
interface Farewell {
  meeting: MeetingEntity;
  convened: Convened;
  at: Date;
  wasNeutral: boolean;
}

/** Strikes the meeting out of the calendar of one person, and says so. */
export function withdrawalMail(
  { meeting, convened, at, wasNeutral }: Farewell,
  { personId, recipient }: Told,
  config: Pick<Config, 'mailFrom'>,
): CouncilMail {
  const mail = renderLetter(withdrawalLetter(convened));
  const summary = summaryOf(meeting, wasNeutral);
  const said = { summary, notes: [], organizer: organizerOf(convened.council, config), at };
  const calendar = calendarText(meeting, { ...said, method: 'CANCEL', attendee: { name: null, email: recipient } });
  return {
    ...mail,
    kind: WITHDRAWAL,
    objectId: meeting.id,
    objectVersion: meeting.version,
    personId,
    recipient,
    calendar,
  };
}

/** Takes back the invitations and the links of people who are not convened any more. */
export async function withdraw(tx: EntityManager, meetingId: string, people: readonly Told[]): Promise<void> {
  const ids = people.map(({ personId }) => personId);
  await tx.query('select core.revoke_links($1, r.id) from unnest($2::uuid[]) as r(id)', [meetingId, ids]);
  await tx.query('delete from app.invitation where meeting_id = $1 and person_id = any ($2)', [meetingId, ids]);
}
