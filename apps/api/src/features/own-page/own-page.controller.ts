import { Controller } from '@nestjs/common';
import { ownPageApi } from '@trame/contracts/own-page';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { OwnPageReader } from './own-page.reader.ts';

@Controller()
export class OwnPageController {
  constructor(private readonly page: OwnPageReader) {}

  @Endpoint(ownPageApi.get)
  get(@Ctx() ctx: CouncilContext) {
    return this.page.get(ctx);
  }
}
