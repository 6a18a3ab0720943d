import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { seatsApi } from '@trame/contracts/seats';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { AddSeat } from './add-seat.ts';
import { ChangeSeat } from './change-seat.ts';
import { RemoveSeat } from './remove-seat.ts';
import { SeatsReader } from './seats.reader.ts';

@Controller()
export class SeatsController {
  constructor(
    private readonly seats: SeatsReader,
    private readonly addSeat: AddSeat,
    private readonly changeSeat: ChangeSeat,
    private readonly removeSeat: RemoveSeat,
  ) {}

  @Endpoint(seatsApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof seatsApi.list>) {
    return this.seats.list(ctx, params.bodyId);
  }

  @Endpoint(seatsApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof seatsApi.add>) {
    return this.addSeat.run(ctx, params.bodyId, body);
  }

  @Endpoint(seatsApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof seatsApi.change>) {
    return this.changeSeat.run(ctx, params.seatId, body);
  }

  @Endpoint(seatsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof seatsApi.remove>) {
    return this.removeSeat.run(ctx, params.seatId);
  }
}
