import { senderAddress } from '../../platform/sender-address.ts';
import type { CalendarObject } from './calendar-object.ts';

/** The council as organiser, at the mailbox its mails leave from: mail programs doubt an invitation from elsewhere. */
export const organizerOf = (council: string, { mailFrom }: { mailFrom: string }): CalendarObject['organizer'] => ({
  name: council,
  email: senderAddress(mailFrom),
});
