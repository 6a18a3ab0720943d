import { Module } from '@nestjs/common';
import { DecisionsController } from './decisions.controller.ts';
import { DecisionsReader } from './decisions.reader.ts';
import { FollowDecision } from './follow-decision.ts';
import { PutDecision } from './put-decision.ts';
import { RemoveDecision } from './remove-decision.ts';

@Module({
  controllers: [DecisionsController],
  providers: [DecisionsReader, FollowDecision, PutDecision, RemoveDecision],
  exports: [PutDecision, RemoveDecision],
})
export class DecisionsModule {}
