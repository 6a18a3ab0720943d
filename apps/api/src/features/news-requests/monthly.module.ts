import { Module } from '@nestjs/common';
import { MailOutbox } from '../mail/index.ts';
import { AskMonthly } from './ask-monthly.ts';
import { MonthlyRound } from './monthly-round.ts';
import { SendRequests } from './send-requests.ts';

/** The worker's half of the feature: asking every month. */
@Module({ providers: [MailOutbox, SendRequests, AskMonthly, MonthlyRound], exports: [AskMonthly, MonthlyRound] })
export class MonthlyNewsModule {}
