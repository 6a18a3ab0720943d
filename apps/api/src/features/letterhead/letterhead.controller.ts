import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { letterheadApi } from '@trame/contracts/letterhead';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { LetterheadReader } from './letterhead.reader.ts';
import { PutLogo } from './put-logo.ts';
import { RemoveLogo } from './remove-logo.ts';
import { SettleLetterhead } from './settle-letterhead.ts';

@Controller()
export class LetterheadController {
  constructor(
    private readonly letterheads: LetterheadReader,
    private readonly settleLetterhead: SettleLetterhead,
    private readonly putLogo: PutLogo,
    private readonly removeLogo: RemoveLogo,
  ) {}

  @Endpoint(letterheadApi.get)
  get(@Ctx() ctx: CouncilContext) {
    return this.letterheads.get(ctx);
  }

  @Endpoint(letterheadApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof letterheadApi.settle>) {
    return this.settleLetterhead.run(ctx, body);
  }

  @Endpoint(letterheadApi.logo)
  logo(@Ctx() ctx: CouncilContext) {
    return this.letterheads.logo(ctx);
  }

  @Endpoint(letterheadApi.putLogo)
  put(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof letterheadApi.putLogo>) {
    return this.putLogo.run(ctx, body);
  }

  @Endpoint(letterheadApi.removeLogo)
  remove(@Ctx() ctx: CouncilContext) {
    return this.removeLogo.run(ctx);
  }
}
