import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { parkedPointsApi } from '@trame/contracts/parked-points';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddPoint } from './add-point.ts';
import { ParkItem } from './park-item.ts';
import { ParkedPointsReader } from './parked-points.reader.ts';
import { RemovePoint } from './remove-point.ts';
import { RestorePoint } from './restore-point.ts';
import { SendItem } from './send-item.ts';
import { TakePoint } from './take-point.ts';

@Controller()
export class ParkedPointsController {
  constructor(
    private readonly points: ParkedPointsReader,
    private readonly addPoint: AddPoint,
    private readonly removePoint: RemovePoint,
    private readonly restorePoint: RestorePoint,
    private readonly takePoint: TakePoint,
    private readonly parkItem: ParkItem,
    private readonly sendItem: SendItem,
  ) {}

  @Endpoint(parkedPointsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof parkedPointsApi.list>) {
    return this.points.list(ctx, params.bodyId);
  }

  @Endpoint(parkedPointsApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof parkedPointsApi.add>) {
    return this.addPoint.run(ctx, params.bodyId, body);
  }

  @Endpoint(parkedPointsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof parkedPointsApi.remove>) {
    return this.removePoint.run(ctx, params.parkedPointId);
  }

  @Endpoint(parkedPointsApi.restore)
  restore(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof parkedPointsApi.restore>) {
    return this.restorePoint.run(ctx, params.parkedPointId);
  }

  @Endpoint(parkedPointsApi.take)
  take(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof parkedPointsApi.take>) {
    return this.takePoint.run(ctx, params);
  }

  @Endpoint(parkedPointsApi.park)
  park(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof parkedPointsApi.park>) {
    return this.parkItem.run(ctx, params);
  }

  @Endpoint(parkedPointsApi.send)
  send(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof parkedPointsApi.send>) {
    return this.sendItem.run(ctx, params, body);
  }
}
