import { Controller } from '@nestjs/common';
import { campaignPagesApi } from '@trame/contracts/campaign-pages';
import type { InputOf } from '@trame/contracts/endpoint';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CorrectProposal } from './correct-proposal.ts';
import { PrintProgramme } from './print-programme.ts';
import { ProgrammeReader } from './programme.reader.ts';
import { ProposalPagesReader } from './proposal-pages.reader.ts';
import { ProposeEvent } from './propose-event.ts';
import { proposalPath } from './public-address.ts';

@Controller()
export class CampaignPagesController {
  constructor(
    private readonly programmes: ProgrammeReader,
    private readonly printing: PrintProgramme,
    private readonly pages: ProposalPagesReader,
    private readonly proposing: ProposeEvent,
    private readonly correcting: CorrectProposal,
  ) {}

  @Endpoint(campaignPagesApi.programme)
  programme(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof campaignPagesApi.programme>) {
    return this.programmes.page(params.token, query);
  }

  @Endpoint(campaignPagesApi.calendar)
  calendar(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof campaignPagesApi.calendar>) {
    return this.programmes.calendar(params.token, query.langue);
  }

  @Endpoint(campaignPagesApi.print)
  print(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof campaignPagesApi.print>) {
    return this.printing.forPublic(params.token, query.langue);
  }

  @Endpoint(campaignPagesApi.form)
  form(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof campaignPagesApi.form>) {
    return this.pages.form(params.token, query.langue);
  }

  @Endpoint(campaignPagesApi.propose)
  async propose(
    @Ctx() _ctx: VisitorContext,
    @Input() { params: { token }, query: { langue }, body }: InputOf<typeof campaignPagesApi.propose>,
  ) {
    const proposed = await this.proposing.run(token, body);
    if (typeof proposed === 'object' && 'secret' in proposed)
      return proposalPath(proposed.secret, { langue, dit: 'merci' });
    if (typeof proposed === 'object') return this.pages.form(token, langue, { values: body, faults: proposed.faults });
    return this.pages.form(token, langue, proposed === 'full' ? { values: body, step: 'full' } : { values: body });
  }

  @Endpoint(campaignPagesApi.proposal)
  proposal(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof campaignPagesApi.proposal>) {
    return this.pages.proposal(params.token, query);
  }

  @Endpoint(campaignPagesApi.correct)
  async correct(
    @Ctx() _ctx: VisitorContext,
    @Input() { params: { token }, query, body }: InputOf<typeof campaignPagesApi.correct>,
  ) {
    const corrected = await this.correcting.run(token, body);
    if (corrected === 'gone') return this.pages.proposal(token, query);
    if (corrected === 'overtaken')
      return this.pages.proposal(token, query, { values: body, faults: [], overtaken: true });
    if (typeof corrected === 'string') return proposalPath(token, { langue: query.langue, dit: corrected });
    return this.pages.proposal(token, query, { values: body, faults: corrected.faults });
  }
}
