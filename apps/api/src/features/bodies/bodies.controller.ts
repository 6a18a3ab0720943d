import { Controller } from '@nestjs/common';
import { bodiesApi } from '@trame/contracts/bodies';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { BodiesReader } from './bodies.reader.ts';
import { ChangeBody } from './change-body.ts';
import { CreateBody } from './create-body.ts';

/** Reading, creating, renaming. Places in the tree are `BodyPlacesController`'s. */
@Controller()
export class BodiesController {
  constructor(
    private readonly bodies: BodiesReader,
    private readonly createBody: CreateBody,
    private readonly changeBody: ChangeBody,
  ) {}

  @Endpoint(bodiesApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.bodies.list(ctx);
  }

  @Endpoint(bodiesApi.dissolved)
  dissolved(@Ctx() ctx: CouncilContext) {
    return this.bodies.dissolved(ctx);
  }

  @Endpoint(bodiesApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof bodiesApi.get>) {
    return this.bodies.get(ctx, params.bodyId);
  }

  @Endpoint(bodiesApi.create)
  create(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof bodiesApi.create>) {
    return this.createBody.run(ctx, body);
  }

  @Endpoint(bodiesApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof bodiesApi.change>) {
    return this.changeBody.run(ctx, params.bodyId, body);
  }
}
