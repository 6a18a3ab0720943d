import { mailAddress } from '@trame/contracts/shapes';
import type { Outcome } from '@trame/domain/mail/delivery';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from '../../platform/config.ts';
import { senderAddress } from '../../platform/sender-address.ts';
import { Carrier, type Parcel } from './carrier.ts';

const TIMEOUT_MILLISECONDS = 20_000;

/** Told to mail programs and robots: nobody answers these automatically. */
const HEADERS = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  'List-Id': 'Trame <convocations.trame>',
};

const TIMEOUTS = {
  connectionTimeout: TIMEOUT_MILLISECONDS,
  greetingTimeout: TIMEOUT_MILLISECONDS,
  socketTimeout: TIMEOUT_MILLISECONDS,
};

/** What nodemailer says of a failure. */
interface SmtpFailure {
  responseCode?: number;
  code?: string;
}

/** Hands mails to the SMTP server of the configuration, one message for one recipient. */
export class SmtpCarrier extends Carrier {
  constructor(
    private readonly smtpUrl: string,
    private readonly config: Pick<Config, 'mailFrom' | 'publicUrl'>,
  ) {
    super();
  }

  async carry({ id, recipient, replyTo, subject, text, html, calendar }: Parcel): Promise<Outcome> {
    // an address is checked again here: CR and LF in one would redirect the mail
    if (!mailAddress.safeParse(recipient).success) return 'REFUSED';
    const messageId = `<${id}@${new URL(this.config.publicUrl).hostname}>`;
    const message = { from: this.config.mailFrom, to: recipient, subject, text, html, messageId, headers: HEADERS };
    const envelope = { from: senderAddress(this.config.mailFrom), to: [recipient] };
    const wire = new Wire();
    const transport = createTransport({ url: this.smtpUrl, logger: wire, ...SAFE, ...TIMEOUTS });
    try {
      await transport.sendMail({ ...message, envelope, ...(replyTo ? { replyTo } : {}), ...inviting(calendar) });
      return 'ACCEPTED';
    } catch (error) {
      return outcomeOf(error as SmtpFailure, wire.tookText);
    }
  }
}

/** Twice in the mail: an alternative of its text, which mail programs offer to answer, and a file for those that do not. */
const inviting = (calendar: string | null): Pick<SendMailOptions, 'icalEvent'> => {
  const method = /^METHOD:(\w+)/m.exec(calendar ?? '')?.[1];
  return calendar && method ? { icalEvent: { method, filename: 'invite.ics', content: calendar } } : {};
};

/** Nothing in a mail ever makes the sender read a file or an address. */
const SAFE = { disableFileAccess: true, disableUrlAccess: true };

/**
 * Listens to one conversation, to know whether the text had gone: a closed line looks the same before and after, and the
 * transaction log is the only place where nodemailer says it.
 */
class Wire {
  tookText = false;

  info({ tnx }: { tnx?: string }): void {
    if (tnx === 'message') this.tookText = true;
  }

  level = ignore;
  trace = ignore;
  debug = ignore;
  warn = ignore;
  error = ignore;
  fatal = ignore;
}

function ignore(): void {
  // what is said of a conversation may quote addresses: none of it is logged
}

/** A refusal the server worded is final from 500 on; a silence once the text had gone is an unknown. */
function outcomeOf({ responseCode, code }: SmtpFailure, tookText: boolean): Outcome {
  if (code === 'EAUTH') return 'POSTPONED';
  if (responseCode !== undefined) return responseCode >= 500 ? 'REFUSED' : 'POSTPONED';
  return tookText ? 'UNKNOWN' : 'POSTPONED';
}
