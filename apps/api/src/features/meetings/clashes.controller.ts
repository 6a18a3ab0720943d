import { Controller } from '@nestjs/common';
import { clashesApi } from '@trame/contracts/clashes';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ClashesReader } from './clashes.reader.ts';

@Controller()
export class ClashesController {
  constructor(private readonly clashes: ClashesReader) {}

  @Endpoint(clashesApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof clashesApi.list>) {
    return this.clashes.list(ctx, query);
  }

  @Endpoint(clashesApi.ofDates)
  ofDates(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof clashesApi.ofDates>) {
    return this.clashes.ofDates(ctx, query);
  }
}
