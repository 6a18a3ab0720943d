import { Module } from '@nestjs/common';
import { MailOutbox } from '../mail/index.ts';
import { TellRound } from './tell-round.ts';
import { TellShares } from './tell-shares.ts';

/** The worker's half of the feature: telling each council what the other did. */
@Module({ providers: [MailOutbox, TellShares, TellRound], exports: [TellShares, TellRound] })
export class TellModule {}
