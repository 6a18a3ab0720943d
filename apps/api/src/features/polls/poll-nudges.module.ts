import { Module } from '@nestjs/common';
import { MailOutbox } from '../mail/index.ts';
import { Nudge } from './nudge.ts';
import { NudgeBeforeClosing } from './nudge-before-closing.ts';
import { PollNudgeRound } from './poll-nudge-round.ts';

/** The worker's half of the feature: the reminder before a poll closes. */
@Module({
  providers: [MailOutbox, Nudge, NudgeBeforeClosing, PollNudgeRound],
  exports: [NudgeBeforeClosing, PollNudgeRound],
})
export class PollNudgesModule {}
