import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { frameworksApi } from '@trame/contracts/frameworks';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { LocalItemsReader } from './local-items.reader.ts';
import { PutLocalItem } from './put-local-item.ts';
import { RemoveLocalItem } from './remove-local-item.ts';

/** The axes of the contracts that a place signs for itself. */
@Controller()
export class FrameworksController {
  constructor(
    private readonly items: LocalItemsReader,
    private readonly putting: PutLocalItem,
    private readonly removing: RemoveLocalItem,
  ) {}

  @Endpoint(frameworksApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.items.list(ctx);
  }

  @Endpoint(frameworksApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof frameworksApi.put>) {
    return this.putting.run(ctx, params.localFrameworkItemId, body);
  }

  @Endpoint(frameworksApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof frameworksApi.remove>) {
    return this.removing.run(ctx, params.localFrameworkItemId);
  }
}
