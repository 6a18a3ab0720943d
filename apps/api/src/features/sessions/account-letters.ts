import { Inject, Injectable } from '@nestjs/common';
import { wordsIn } from '@trame/copy/both';
import type { Language } from '@trame/copy/language';
import { CONFIG, type Config } from '../../platform/config.ts';
import { AccountMail } from '../mail/index.ts';
import type { TokenPurpose } from './account-tokens.ts';

/** Where each link leads; the page shows a button, and only the button acts. */
const PATH: Record<TokenPurpose, string> = { LOGIN: 'lien', RESET: 'mot-de-passe', INVITATION: 'invitation' };

export interface Addressee {
  accountId: string;
  email: string;
  language: Language;
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes the mail that carries a link; the address of the link comes from the configuration, never from a header. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly mail: AccountMail,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(purpose: TokenPurpose, to: Addressee, secret: string, council = ''): Promise<void> {
    const { t } = wordsIn(to.language);
    const link = `${this.config.publicUrl}/${PATH[purpose]}/${secret}`;
    const [greeting, sentence, button, ending] = (['greeting', 'sentence', 'button', 'ending'] as const).map((part) =>
      t(`accountMails:${purpose}.${part}`, { council }),
    ) as [string, string, string, string];
    await this.mail.enqueue({
      accountId: to.accountId,
      kind: purpose,
      recipient: to.email,
      subject: t(`accountMails:${purpose}.subject`, { council }),
      text: [greeting, '', sentence, '', link, '', ending].join('\n'),
      html: `<p>${escaped(greeting)}</p><p>${escaped(sentence)}</p><p><a href="${escaped(link)}">${escaped(button)}</a></p><p>${escaped(ending)}</p>`,
    });
  }
}
