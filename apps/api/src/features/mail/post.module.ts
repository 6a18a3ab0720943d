import { Module } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Carrier } from './carrier.ts';
import { DeliverMail } from './deliver-mail.ts';
import { Mailbox } from './mailbox.ts';
import { MailboxCarrier } from './mailbox-carrier.ts';
import { PostRound } from './post-round.ts';
import { SmtpCarrier } from './smtp-carrier.ts';

const carrierOf = (config: Config, mailbox: Mailbox, clock: Clock): Carrier =>
  config.smtpUrl && !config.devMailbox ? new SmtpCarrier(config.smtpUrl, config) : new MailboxCarrier(mailbox, clock);

/** The worker's half of the feature: taking mails out. The API only writes them. */
@Module({
  providers: [
    Mailbox,
    DeliverMail,
    PostRound,
    { provide: Carrier, useFactory: carrierOf, inject: [CONFIG, Mailbox, Clock] },
  ],
  exports: [DeliverMail, PostRound],
})
export class PostModule {}
