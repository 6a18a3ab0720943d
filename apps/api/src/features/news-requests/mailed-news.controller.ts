import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { mailedNewsApi } from '@trame/contracts/mailed-news';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { MailedNewsBox } from './mailed-news.ts';

@Controller()
export class MailedNewsController {
  constructor(private readonly box: MailedNewsBox) {}

  @Endpoint(mailedNewsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.box.list(ctx);
  }

  @Endpoint(mailedNewsApi.note)
  note(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof mailedNewsApi.note>) {
    return this.box.note(ctx, params.mailedNewsId, body);
  }

  @Endpoint(mailedNewsApi.setAside)
  setAside(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof mailedNewsApi.setAside>) {
    return this.box.setAside(ctx, params.mailedNewsId);
  }

  @Endpoint(mailedNewsApi.putBack)
  putBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof mailedNewsApi.putBack>) {
    return this.box.putBack(ctx, params.mailedNewsId);
  }
}
