import { Controller } from '@nestjs/common';
import { calendarFeedsApi } from '@trame/contracts/calendar-feeds';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext, VisitorContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { CloseFeed } from './close-feed.ts';
import { FeedsReader } from './feeds.reader.ts';
import { OpenFeed } from './open-feed.ts';
import { ReadFeed } from './read-feed.ts';

@Controller()
export class FeedsController {
  constructor(
    private readonly feeds: FeedsReader,
    private readonly openFeed: OpenFeed,
    private readonly closeFeed: CloseFeed,
    private readonly readFeed: ReadFeed,
  ) {}

  @Endpoint(calendarFeedsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.feeds.list(ctx);
  }

  @Endpoint(calendarFeedsApi.open)
  open(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof calendarFeedsApi.open>) {
    return this.openFeed.run(ctx, body);
  }

  @Endpoint(calendarFeedsApi.close)
  close(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof calendarFeedsApi.close>) {
    return this.closeFeed.run(ctx, params.feedId);
  }

  @Endpoint(calendarFeedsApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof calendarFeedsApi.read>) {
    return this.readFeed.run(params.token, query);
  }
}
