import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Received } from '@trame/contracts/inbound-mail';
import { LIMITS } from '@trame/contracts/limits';
import type { MailAnswer } from '@trame/documents/mail/worker';
import { isFinal } from '@trame/domain/mail/bounce';
import { Children } from '../../platform/child/children.ts';
import { ChildFailed } from '../../platform/child/confined-child.ts';
import { Log } from '../../platform/log/log.ts';
import { TakeBounce } from './take-bounce.ts';
import { TakeNews } from './take-news.ts';
import { TakeReply } from './take-reply.ts';

/**
 * Takes one mail that came, whoever brings it: an answer to a convocation, a mail that came back, news of actions. Anything
 * else is left alone. The same mail brought again changes nothing.
 */
@Injectable()
export class ReceiveMail {
  constructor(
    private readonly children: Children,
    private readonly takeReply: TakeReply,
    private readonly takeBounce: TakeBounce,
    private readonly takeNews: TakeNews,
    private readonly log: Log,
  ) {}

  /** Throws `Unavailable` when too many mails are being read: bring it again later. */
  async run(raw: Uint8Array): Promise<Received> {
    const mail = raw.byteLength > LIMITS.bytes.upload ? { unreadable: true as const } : await this.read(raw);
    if ('unreadable' in mail) return 'LEFT';
    const name = mail.messageId ?? createHash('sha256').update(raw).digest('hex');
    const [reply] = mail.replies;
    const answered = reply ? await this.takeReply.run(keyOf(name, reply.uid, reply.attendee), reply) : 'LEFT';
    if (answered !== 'LEFT') return answered;
    const report = mail.reports.find(isFinal);
    return report ? this.takeBounce.run(report) : this.takeNews.run(keyOf(name), mail);
  }

  /** A mail that breaks its reader would break it again: it is left, and said. */
  private async read(raw: Uint8Array): Promise<MailAnswer> {
    try {
      const input = { bytes: raw };
      return await this.children.read<MailAnswer>('@trame/documents/mail/worker', input, LIMITS.child.importMemoryMiB);
    } catch (error) {
      if (!(error instanceof ChildFailed)) throw error;
      this.log.warn('mail.unreadable', { error });
      return { unreadable: true };
    }
  }
}

/** Senders choose their Message-ID: what is kept of it has a length of ours. */
const keyOf = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url');
