import { Module } from '@nestjs/common';
import { AnswerOffer } from './answer-offer.ts';
import { MoveShare } from './move-share.ts';
import { OfferShare } from './offer-share.ts';
import { SharingController } from './sharing.controller.ts';
import { SharingReader } from './sharing.reader.ts';
import { StopShare } from './stop-share.ts';
import { WithdrawShare } from './withdraw-share.ts';

@Module({
  controllers: [SharingController],
  providers: [SharingReader, MoveShare, OfferShare, WithdrawShare, AnswerOffer, StopShare],
})
export class SharingModule {}
