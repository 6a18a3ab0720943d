import { Controller } from '@nestjs/common';
import { chairPageApi } from '@trame/contracts/chair-page';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext, VisitorContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ChairPageReader } from './chair-page.reader.ts';
import { pathOf } from './point-holder.ts';
import { PrintPoint } from './print-point.ts';
import { SayPoint } from './say-point.ts';

/** The page of the chair, through both its doors. */
@Controller()
export class ChairPageController {
  constructor(
    private readonly page: ChairPageReader,
    private readonly saying: SayPoint,
    private readonly printing: PrintPoint,
  ) {}

  @Endpoint(chairPageApi.read)
  read(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof chairPageApi.read>) {
    return this.page.read(ctx, query);
  }

  @Endpoint(chairPageApi.say)
  say(@Ctx() ctx: CouncilContext, @Input() { query, body }: InputOf<typeof chairPageApi.say>) {
    return this.saying.run(ctx, pathOf({ kind: 'ACCOUNT', councilId: ctx.councilId }), body, query);
  }

  @Endpoint(chairPageApi.print)
  print(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof chairPageApi.print>) {
    return this.printing.run(ctx, query);
  }

  @Endpoint(chairPageApi.printLinked)
  printLinked(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof chairPageApi.printLinked>) {
    return this.printing.run(params.token, query);
  }

  @Endpoint(chairPageApi.readLinked)
  readLinked(@Ctx() _ctx: VisitorContext, @Input() { params, query }: InputOf<typeof chairPageApi.readLinked>) {
    return this.page.read(params.token, query);
  }

  @Endpoint(chairPageApi.sayLinked)
  sayLinked(@Ctx() _ctx: VisitorContext, @Input() { params, query, body }: InputOf<typeof chairPageApi.sayLinked>) {
    return this.saying.run(params.token, pathOf({ kind: 'LINK', token: params.token }), body, query);
  }
}
