import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { frameworksApi } from '@trame/contracts/frameworks';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { StartPlan } from './start-plan.ts';

/** What an empty plan may start from. */
@Controller()
export class StartPlanController {
  constructor(private readonly starting: StartPlan) {}

  @Endpoint(frameworksApi.start)
  start(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof frameworksApi.start>) {
    return this.starting.run(ctx, body);
  }
}
