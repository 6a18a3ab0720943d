import { Module } from '@nestjs/common';
import { DeclineProposal } from './decline-proposal.ts';
import { ProposalsController } from './proposals.controller.ts';
import { ProposalsReader } from './proposals.reader.ts';
import { ProposePoint } from './propose-point.ts';
import { WithdrawProposal } from './withdraw-proposal.ts';

@Module({
  controllers: [ProposalsController],
  providers: [ProposalsReader, ProposePoint, WithdrawProposal, DeclineProposal],
  exports: [ProposePoint],
})
export class ProposalsModule {}
