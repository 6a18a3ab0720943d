import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { onTheDayApi } from '@trame/contracts/on-the-day';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PrintBadges } from './print-badges.ts';
import { PrintSignInSheet } from './print-sign-in-sheet.ts';

@Controller()
export class OnTheDayController {
  constructor(
    private readonly printSignInSheet: PrintSignInSheet,
    private readonly printBadges: PrintBadges,
  ) {}

  @Endpoint(onTheDayApi.signInSheet)
  signInSheet(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof onTheDayApi.signInSheet>) {
    return this.printSignInSheet.run(ctx, params.meetingId, query);
  }

  @Endpoint(onTheDayApi.badges)
  badges(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof onTheDayApi.badges>) {
    return this.printBadges.run(ctx, params.meetingId, query);
  }
}
