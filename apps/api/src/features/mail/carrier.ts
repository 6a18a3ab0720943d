import type { Outcome } from '@trame/domain/mail/delivery';

/** One mail for one person, as it leaves. */
export interface Parcel {
  /** The row's id: the Message-ID is made from it, so that a mail sent twice is the same mail. */
  id: string;
  recipient: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** An iCalendar object that names this recipient alone. */
  calendar: string | null;
}

/** Takes mails out of Trame: to an SMTP server, or to the mailbox of a laptop. */
export abstract class Carrier {
  abstract carry(parcel: Parcel): Promise<Outcome>;
}
