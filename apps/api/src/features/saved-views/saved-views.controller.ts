import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { savedViewsApi } from '@trame/contracts/saved-views';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { RemoveView } from './remove-view.ts';
import { RenameView } from './rename-view.ts';
import { SaveView } from './save-view.ts';
import { SavedViewsReader } from './saved-views.reader.ts';

@Controller()
export class SavedViewsController {
  constructor(
    private readonly views: SavedViewsReader,
    private readonly saving: SaveView,
    private readonly renaming: RenameView,
    private readonly removing: RemoveView,
  ) {}

  @Endpoint(savedViewsApi.list)
  list(@Ctx() ctx: CouncilContext) {
    return this.views.list(ctx);
  }

  @Endpoint(savedViewsApi.save)
  save(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof savedViewsApi.save>) {
    return this.saving.run(ctx, body);
  }

  @Endpoint(savedViewsApi.rename)
  rename(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof savedViewsApi.rename>) {
    return this.renaming.run(ctx, params.viewId, body.name);
  }

  @Endpoint(savedViewsApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof savedViewsApi.remove>) {
    return this.removing.run(ctx, params.viewId);
  }
}
