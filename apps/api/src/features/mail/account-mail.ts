import { Injectable } from '@nestjs/common';
import { CoreDb } from '../../platform/database/core-db.ts';
import { newId } from '../../platform/database/new-id.ts';
import type { RenderedMail } from './render-letter.ts';

/** A mail that belongs to an account and to no council: a login link, a reset, an invitation. */
export interface AccountMessage extends RenderedMail {
  accountId: string;
  kind: 'LOGIN' | 'RESET' | 'INVITATION';
  recipient: string;
}

/** Puts account mails in the outbox of the installation; the worker sends them. */
@Injectable()
export class AccountMail {
  constructor(private readonly core: CoreDb) {}

  /** `core` is given when the mail must commit with a command. */
  async enqueue(message: AccountMessage, core: CoreDb = this.core): Promise<void> {
    const { accountId, kind, recipient, subject, text, html } = message;
    await core.call('core.enqueue_account_mail', [newId(), accountId, kind, recipient, subject, text, html]);
  }
}
