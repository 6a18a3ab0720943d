import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { publicPlanApi } from '@trame/contracts/public-plan';
import type { VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PublicPlanReader } from './public-plan.reader.ts';

@Controller()
export class PublicPlanController {
  constructor(private readonly plans: PublicPlanReader) {}

  @Endpoint(publicPlanApi.read)
  read(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof publicPlanApi.read>) {
    return this.plans.read(params.slug, query);
  }
}
