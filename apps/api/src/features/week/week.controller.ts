import { Controller } from '@nestjs/common';
import { weekApi } from '@trame/contracts/week';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { WeekReader } from './week.reader.ts';

@Controller()
export class WeekController {
  constructor(private readonly week: WeekReader) {}

  @Endpoint(weekApi.get)
  get(@Ctx() ctx: CouncilContext) {
    return this.week.get(ctx);
  }

  @Endpoint(weekApi.pulse)
  pulse(@Ctx() ctx: CouncilContext) {
    return this.week.pulse(ctx);
  }

  @Endpoint(weekApi.news)
  news(@Ctx() ctx: CouncilContext) {
    return this.week.news(ctx);
  }
}
