import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { MarkWithoutDebate } from './mark-without-debate.ts';
import { PutAction } from './put-action.ts';
import { RemoveAction } from './remove-action.ts';

/** What comes out of an item beside notes and decisions. */
@Controller()
export class MeetingOutcomesController {
  constructor(
    private readonly markWithoutDebate: MarkWithoutDebate,
    private readonly putAction: PutAction,
    private readonly removeAction: RemoveAction,
  ) {}

  @Endpoint(liveMeetingsApi.markWithoutDebate)
  mark(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof liveMeetingsApi.markWithoutDebate>) {
    return this.markWithoutDebate.run(ctx, params, body);
  }

  @Endpoint(liveMeetingsApi.putAction)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof liveMeetingsApi.putAction>) {
    return this.putAction.run(ctx, params, body);
  }

  @Endpoint(liveMeetingsApi.removeAction)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof liveMeetingsApi.removeAction>) {
    return this.removeAction.run(ctx, params);
  }
}
