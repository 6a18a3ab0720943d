import { Controller } from '@nestjs/common';
import { bodiesApi } from '@trame/contracts/bodies';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AppointOfficers } from './appoint-officers.ts';
import { DissolveBody } from './dissolve-body.ts';
import { PlaceBody } from './place-body.ts';
import { RestoreBody } from './restore-body.ts';

/** Where a body stands and who answers for it. */
@Controller()
export class BodyPlacesController {
  constructor(
    private readonly placeBody: PlaceBody,
    private readonly appointOfficers: AppointOfficers,
    private readonly dissolveBody: DissolveBody,
    private readonly restoreBody: RestoreBody,
  ) {}

  @Endpoint(bodiesApi.place)
  place(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof bodiesApi.place>) {
    return this.placeBody.run(ctx, params.bodyId, body);
  }

  @Endpoint(bodiesApi.appoint)
  appoint(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof bodiesApi.appoint>) {
    return this.appointOfficers.run(ctx, params.bodyId, body);
  }

  @Endpoint(bodiesApi.dissolve)
  dissolve(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof bodiesApi.dissolve>) {
    return this.dissolveBody.run(ctx, params.bodyId);
  }

  @Endpoint(bodiesApi.restore)
  restore(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof bodiesApi.restore>) {
    return this.restoreBody.run(ctx, params.bodyId);
  }
}
