import { Module } from '@nestjs/common';
import { ApproveBySilence } from './approve-by-silence.ts';
import { ApproveMinutes } from './approve-minutes.ts';
import { LifeReader } from './life.reader.ts';
import { SilenceRound } from './silence-round.ts';

/** The worker's half of the feature: what silence approves. */
@Module({
  providers: [LifeReader, ApproveMinutes, ApproveBySilence, SilenceRound],
  exports: [ApproveBySilence, SilenceRound],
})
export class SilenceModule {}
