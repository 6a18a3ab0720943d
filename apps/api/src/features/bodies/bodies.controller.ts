import { Controller } from '@nestjs/common';
import { bodiesApi } from '@trame/contracts/bodies';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { BodiesReader } from './bodies.reader.ts';

@Controller()
export class BodiesController {
  constructor(private readonly bodies: BodiesReader) {}

  @Endpoint(bodiesApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.bodies.list(ctx);
  }

  @Endpoint(bodiesApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof bodiesApi.get>) {
    return this.bodies.get(ctx, params.bodyId);
  }
}
