import type { Outcome } from '@trame/domain/mail/delivery';
import type { Clock } from '../../platform/clock.ts';
import { Carrier, type Parcel } from './carrier.ts';
import type { Mailbox } from './mailbox.ts';

/** Keeps mails on this machine instead of sending them. */
export class MailboxCarrier extends Carrier {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  async carry(parcel: Parcel): Promise<Outcome> {
    await this.mailbox.keep({ ...parcel, at: this.clock.now().toISOString() });
    return 'ACCEPTED';
  }
}
