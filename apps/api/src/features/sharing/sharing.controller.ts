import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { sharingApi } from '@trame/contracts/sharing';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AnswerOffer } from './answer-offer.ts';
import { OfferShare } from './offer-share.ts';
import { SharingReader } from './sharing.reader.ts';
import { StopShare } from './stop-share.ts';
import { WithdrawShare } from './withdraw-share.ts';

/** Actions that councils share: offered and withdrawn by one, accepted, declined and stopped by the other. */
@Controller()
export class SharingController {
  constructor(
    private readonly reader: SharingReader,
    private readonly offering: OfferShare,
    private readonly withdrawing: WithdrawShare,
    private readonly answering: AnswerOffer,
    private readonly stopping: StopShare,
  ) {}

  @Endpoint(sharingApi.councils)
  councils(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof sharingApi.councils>) {
    return this.reader.councils(ctx, query.search);
  }

  @Endpoint(sharingApi.shares)
  shares(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof sharingApi.shares>) {
    return this.reader.shares(ctx, params.actionId);
  }

  @Endpoint(sharingApi.offer)
  offer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof sharingApi.offer>) {
    return this.offering.run(ctx, params.actionId, body);
  }

  @Endpoint(sharingApi.withdraw)
  withdraw(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof sharingApi.withdraw>) {
    return this.withdrawing.run(ctx, params.actionId, params.shareId);
  }

  @Endpoint(sharingApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.reader.list(ctx);
  }

  @Endpoint(sharingApi.offers)
  offers(@Ctx() ctx: CouncilContext) {
    return this.reader.offers(ctx);
  }

  @Endpoint(sharingApi.answer)
  answer(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof sharingApi.answer>) {
    return this.answering.run(ctx, params.shareId, body);
  }

  @Endpoint(sharingApi.stop)
  stop(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof sharingApi.stop>) {
    return this.stopping.run(ctx, params.shareId);
  }
}
