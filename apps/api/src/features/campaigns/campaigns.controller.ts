import { Controller } from '@nestjs/common';
import { campaignsApi } from '@trame/contracts/campaigns';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CampaignsReader } from './campaigns.reader.ts';
import { ChangeCampaign } from './change-campaign.ts';
import { OpenCampaign } from './open-campaign.ts';
import { PrintProgramme } from './print-programme.ts';
import { RemoveCampaign } from './remove-campaign.ts';

@Controller()
export class CampaignsController {
  constructor(
    private readonly reader: CampaignsReader,
    private readonly opening: OpenCampaign,
    private readonly changing: ChangeCampaign,
    private readonly removing: RemoveCampaign,
    private readonly printing: PrintProgramme,
  ) {}

  @Endpoint(campaignsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.reader.list(ctx);
  }

  @Endpoint(campaignsApi.board)
  board(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof campaignsApi.board>) {
    return this.reader.board(ctx, params.campaignId, query);
  }

  @Endpoint(campaignsApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof campaignsApi.open>) {
    return this.opening.run(ctx, body);
  }

  @Endpoint(campaignsApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof campaignsApi.change>) {
    return this.changing.run(ctx, params.campaignId, body);
  }

  @Endpoint(campaignsApi.print)
  print(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof campaignsApi.print>) {
    return this.printing.forCouncil(ctx, params.campaignId, query.language);
  }

  @Endpoint(campaignsApi.renewAddress)
  renewAddress(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof campaignsApi.renewAddress>) {
    return this.changing.renewAddress(ctx, params.campaignId);
  }

  @Endpoint(campaignsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof campaignsApi.remove>) {
    return this.removing.run(ctx, params.campaignId);
  }
}
