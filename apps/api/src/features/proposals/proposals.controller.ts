import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { proposalsApi } from '@trame/contracts/proposals';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { linkAddress } from '../invitations/index.ts';
import { DeclineProposal } from './decline-proposal.ts';
import { ProposalsReader } from './proposals.reader.ts';
import { ProposeByLink } from './propose-by-link.ts';
import { ProposePoint } from './propose-point.ts';
import { WithdrawProposal } from './withdraw-proposal.ts';

@Controller()
export class ProposalsController {
  constructor(
    private readonly proposals: ProposalsReader,
    private readonly proposePoint: ProposePoint,
    private readonly proposeFromLink: ProposeByLink,
    private readonly withdrawProposal: WithdrawProposal,
    private readonly declineProposal: DeclineProposal,
  ) {}

  @Endpoint(proposalsApi.mine)
  mine(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof proposalsApi.mine>) {
    return this.proposals.mine(ctx, params.meetingId);
  }

  @Endpoint(proposalsApi.propose)
  propose(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof proposalsApi.propose>) {
    return this.proposePoint.run(ctx, params.meetingId, body);
  }

  @Endpoint(proposalsApi.proposeByLink)
  async proposeByLink(
    @Ctx() _ctx: VisitorContext,
    @Input() { params, query, body }: InputOf<typeof proposalsApi.proposeByLink>,
  ) {
    const point = await this.proposeFromLink.run(params.token, body);
    return linkAddress('/r', params.token, { langue: query.langue, point });
  }

  @Endpoint(proposalsApi.withdraw)
  withdraw(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof proposalsApi.withdraw>) {
    return this.withdrawProposal.run(ctx, params.meetingId, params.proposalId);
  }

  @Endpoint(proposalsApi.decline)
  decline(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof proposalsApi.decline>) {
    return this.declineProposal.run(ctx, params.parkedPointId, body);
  }
}
