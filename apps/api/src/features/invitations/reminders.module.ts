import { Module } from '@nestjs/common';
import { MailOutbox } from '../mail/index.ts';
import { ReminderRound } from './reminder-round.ts';
import { SendReminders } from './send-reminders.ts';

/** The worker's half of the feature: reminding those who did not answer. */
@Module({ providers: [MailOutbox, SendReminders, ReminderRound], exports: [SendReminders, ReminderRound] })
export class RemindersModule {}
