import { Inject, Injectable } from '@nestjs/common';
import type { Letter } from '@trame/contracts/mail';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { CoreDb } from '../../platform/database/core-db.ts';
import { AccountMail, renderLetter } from '../mail/index.ts';
import type { TokenPurpose } from './account-tokens.ts';

/** Where each link leads; the page shows a button, and only the button acts. */
const PATH: Record<TokenPurpose, string> = { LOGIN: 'lien', RESET: 'mot-de-passe', INVITATION: 'invitation' };

export interface Addressee {
  accountId: string;
  email: string;
  language: Language;
}

/** Writes the mail that carries a link; the address of the link comes from the configuration, never from a header. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly mail: AccountMail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  linkOf(purpose: TokenPurpose, secret: string): string {
    return `${this.config.publicUrl}/${PATH[purpose]}/${secret}`;
  }

  async send(
    purpose: TokenPurpose,
    to: Addressee,
    secret: string,
    within?: { council: string; core: CoreDb },
  ): Promise<void> {
    const council = within?.council ?? '';
    const { t } = wordsIn(to.language);
    const part = (name: 'subject' | 'greeting' | 'sentence' | 'button' | 'ending') =>
      t(`accountMails:${purpose}.${name}`, { council });
    const letter: Letter = {
      subject: part('subject'),
      greeting: part('greeting'),
      paragraphs: [part('sentence')],
      facts: [],
      buttons: [{ label: part('button'), href: this.linkOf(purpose, secret) }],
      closing: [part('ending')],
    };
    const message = { accountId: to.accountId, kind: purpose, recipient: to.email, ...renderLetter(letter) };
    await this.mail.enqueue(message, within?.core);
  }
}
