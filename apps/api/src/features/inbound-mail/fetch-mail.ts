import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { ImapFlow } from 'imapflow';
import { ReceiveMail } from './receive-mail.ts';

const TIMEOUT_MILLISECONDS = 20_000;
const INBOX = 'INBOX';

/**
 * Reads the mails of a mailbox that nobody has seen. What Trame took is marked as seen, once the database has it; what
 * people wrote to people stays as it was, for those who read that mailbox.
 */
@Injectable()
export class FetchMail {
  /** The last mail looked at: one that was left is not read again each minute, only after a restart. */
  private readonly looked = { validity: '', uid: 0 };

  constructor(private readonly receiveMail: ReceiveMail) {}

  /** `imapUrl` is `imaps://user:password@host`. Answers how many mails were taken. Throws when the server does not answer. */
  async run(imapUrl: string): Promise<number> {
    const client = new ImapFlow(optionsOf(new URL(imapUrl)));
    client.on('error', ignore); // told by the command under way too, which throws it
    try {
      await client.connect();
      await client.mailboxOpen(INBOX);
      const taken = await this.readNew(client);
      await client.logout();
      return taken;
    } finally {
      client.close();
    }
  }

  private async readNew(client: ImapFlow): Promise<number> {
    const validity = String(client.mailbox ? client.mailbox.uidValidity : '');
    if (validity !== this.looked.validity) Object.assign(this.looked, { validity, uid: 0 });
    const unseen = (await client.search({ seen: false, uid: `${this.looked.uid + 1}:*` }, { uid: true })) || [];
    let taken = 0;
    // `n:*` always holds the last mail, even when its number is lower
    for (const uid of unseen.filter((number) => number > this.looked.uid).toSorted((a, b) => a - b)) {
      if (await this.take(client, String(uid))) taken += 1;
      this.looked.uid = uid;
    }
    return taken;
  }

  private async take(client: ImapFlow, uid: string): Promise<boolean> {
    const source = { start: 0, maxLength: LIMITS.bytes.upload + 1 };
    const mail = await client.fetchOne(uid, { source }, { uid: true });
    const outcome = mail && mail.source ? await this.receiveMail.run(mail.source) : 'LEFT';
    if (outcome === 'LEFT') return false;
    await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
    return outcome === 'TAKEN';
  }
}

const optionsOf = ({ protocol, hostname, port, username, password }: URL) => ({
  host: hostname,
  port: Number(port) || (protocol === 'imaps:' ? 993 : 143),
  secure: protocol === 'imaps:',
  auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  logger: false as const,
  connectionTimeout: TIMEOUT_MILLISECONDS,
  greetingTimeout: TIMEOUT_MILLISECONDS,
  socketTimeout: TIMEOUT_MILLISECONDS,
});

function ignore(): void {
  // an 'error' event that nobody hears would end the worker
}
