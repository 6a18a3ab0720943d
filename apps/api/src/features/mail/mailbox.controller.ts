import { Controller, Inject } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { mailApi } from '@trame/contracts/mail';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { LitePages } from '../../platform/lite/lite-pages.ts';
import { Mailbox } from './mailbox.ts';

const FRAME = { language: 'fr', otherLanguage: null } as const;

@Controller()
export class MailboxController {
  constructor(
    private readonly box: Mailbox,
    private readonly lite: LitePages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(mailApi.mailbox)
  async mailbox() {
    return this.lite.answer({ ...FRAME, page: 'mailbox', mails: await this.box.list() });
  }

  @Endpoint(mailApi.read)
  async read(@Ctx() _ctx: VisitorContext, @Input() { params }: InputOf<typeof mailApi.read>) {
    const mail = await this.box.read(params.mailId);
    return this.lite.answer({ ...FRAME, page: 'mail', mail, from: this.config.mailFrom, home: this.config.publicUrl });
  }
}
