import { wordsIn } from '@trame/copy/both';
import { Fmt } from '@trame/copy/fmt';
import type { EntityManager } from 'typeorm';

interface Summed {
  title: string;
  /** Wall time of `zone`. */
  startsLocal: string;
  zone: string;
}

const { t } = wordsIn('fr');

/** A meeting by its date and nothing else, for mailboxes that are shared. */
const neutralSummary = ({ startsLocal, zone }: Omit<Summed, 'title'>): string =>
  t('mails:convocation.neutral', { when: new Fmt('fr', zone).dayTime(startsLocal, 'weekday') });

/**
 * What calendars call a meeting: they are shared as mailboxes are. Sent again or called off it keeps its name, whatever
 * the subject of the mail says: people look for it under that name.
 */
export const summaryOf = (meeting: Summed, neutral: boolean): string =>
  neutral ? neutralSummary(meeting) : meeting.title;

const LAST = `
  select s.neutral_subject as neutral from app.convocation s where s.meeting_id = $1 order by s.sent_at desc limit 1`;

/** Whether the last convocation to a meeting kept its body and its title out of the subject; true when none was sent. */
export async function wasNeutral(tx: EntityManager, meetingId: string): Promise<boolean> {
  const [last] = await tx.query<{ neutral: boolean }[]>(LAST, [meetingId]);
  return last?.neutral ?? true;
}
