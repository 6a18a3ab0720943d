import { Module } from '@nestjs/common';
import { DeclineProposal } from './decline-proposal.ts';
import { ProposalsController } from './proposals.controller.ts';
import { ProposalsReader } from './proposals.reader.ts';
import { ProposeByLink } from './propose-by-link.ts';
import { ProposePoint } from './propose-point.ts';
import { WithdrawProposal } from './withdraw-proposal.ts';

@Module({
  controllers: [ProposalsController],
  providers: [ProposalsReader, ProposePoint, ProposeByLink, WithdrawProposal, DeclineProposal],
})
export class ProposalsModule {}
