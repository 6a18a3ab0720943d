import type { MailingLine } from '@trame/contracts/mailings';
import type { ChipKind } from '@trame/ui/chip';

/** What a line of the ledger says first, in one word. */
export type MailingWord =
  | 'answered'
  | 'queued'
  | 'sent'
  | 'uncertain'
  | 'returned'
  | 'refused'
  | 'stopped'
  | 'post'
  | 'unsent';

const BY_STATE = {
  PENDING: 'queued',
  LEASED: 'queued',
  SENT: 'sent',
  UNCERTAIN: 'uncertain',
  FAILED: 'refused',
  BOUNCED: 'returned',
  CANCELLED: 'stopped',
} as const;

/** An answer proves that the mail came; a mail that came back comes before anything else. */
export function mailingWord({ mailed, answer, channel }: MailingLine): MailingWord {
  const word = mailed && BY_STATE[mailed.state];
  if (word === 'returned' || word === 'refused') return word;
  if (answer !== 'NONE') return 'answered';
  return word ?? (channel === 'POST' ? 'post' : 'unsent');
}

export const MAILING_KINDS: Record<MailingWord, ChipKind> = {
  answered: 'ok',
  queued: 'run',
  sent: 'info',
  uncertain: 'warn',
  returned: 'bad',
  refused: 'bad',
  stopped: 'mute',
  post: 'mute',
  unsent: 'mute',
};

/** Somebody has to do something about it. */
export const needsCare = (line: MailingLine): boolean =>
  line.remark !== null || ['returned', 'refused'].includes(mailingWord(line));
