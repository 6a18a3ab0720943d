import { wordsIn } from '@trame/copy/both';
import type { Change } from '@trame/domain/meetings/changes';
import type { Recipient } from '@trame/domain/meetings/recipients';
import type { Config } from '../../platform/config.ts';
import { calendarText, organizerOf, summaryOf } from '../calendar/index.ts';
import { CONVOCATION, type CouncilMail, renderLetter } from '../mail/index.ts';
import type { MeetingEntity } from '../meetings/index.ts';
import { type Convened, convocationLetter, subjectsOf } from './convocation-letter.ts';

/** One sending of a convocation, the same for all its recipients. */
export interface Sending {
  meeting: MeetingEntity;
  convened: Convened;
  neutralSubject: boolean;
  at: Date;
}

/** What only one recipient gets: the secret of their link, and what is new for them. */
interface Own {
  secret: string;
  changes: readonly Change[];
}

const { t } = wordsIn('fr');

/** The mail that convenes one person, with the event for their calendar; neither names another member. */
export function convocationMail(
  { meeting, convened, neutralSubject, at }: Sending,
  { secret, personId, name, email, changes }: Pick<Recipient, 'personId' | 'name' | 'email'> & Own,
  config: Pick<Config, 'publicUrl' | 'mailFrom'>,
): CouncilMail {
  const recipient = email ?? '';
  const href = `${config.publicUrl}/r/${secret}`;
  const subjects = subjectsOf(convened, changes.length > 0);
  const calendar = calendarText(meeting, {
    method: 'REQUEST',
    summary: summaryOf(meeting, neutralSubject),
    notes: [t('mails:calendar.answer', { href })],
    organizer: organizerOf(convened.council, config),
    attendee: { name, email: recipient },
    at,
  });
  return {
    ...renderLetter(
      convocationLetter(convened, name, href, neutralSubject ? subjects.neutral : subjects.plain, changes),
    ),
    ...{ kind: CONVOCATION, objectId: meeting.id, objectVersion: meeting.version },
    ...{ personId, recipient, calendar },
  };
}
