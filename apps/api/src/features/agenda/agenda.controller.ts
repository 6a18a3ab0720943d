import { Controller } from '@nestjs/common';
import { agendaApi } from '@trame/contracts/agenda';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddItem } from './add-item.ts';
import { ChangeItem } from './change-item.ts';
import { OrderAgenda } from './order-agenda.ts';
import { RemoveItem } from './remove-item.ts';

@Controller()
export class AgendaController {
  constructor(
    private readonly addItem: AddItem,
    private readonly changeItem: ChangeItem,
    private readonly removeItem: RemoveItem,
    private readonly orderAgenda: OrderAgenda,
  ) {}

  @Endpoint(agendaApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof agendaApi.add>) {
    return this.addItem.run(ctx, params.meetingId, body);
  }

  @Endpoint(agendaApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof agendaApi.change>) {
    return this.changeItem.run(ctx, params, body);
  }

  @Endpoint(agendaApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof agendaApi.remove>) {
    return this.removeItem.run(ctx, params);
  }

  @Endpoint(agendaApi.order)
  order(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof agendaApi.order>) {
    return this.orderAgenda.run(ctx, params.meetingId, body);
  }
}
