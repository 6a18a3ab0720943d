import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { newsFilesApi } from '@trame/contracts/news-files';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ChangeNewsFile } from './change-news-file.ts';
import { RemoveNewsFile } from './remove-news-file.ts';
import { UploadNewsFile } from './upload-news-file.ts';

/** Photos and files that come with news of an action. */
@Controller()
export class NewsFilesController {
  constructor(
    private readonly uploading: UploadNewsFile,
    private readonly changing: ChangeNewsFile,
    private readonly removing: RemoveNewsFile,
  ) {}

  @Endpoint(newsFilesApi.upload)
  upload(@Ctx() ctx: CouncilContext, @Input() input: InputOf<typeof newsFilesApi.upload>) {
    return this.uploading.run(ctx, input);
  }

  @Endpoint(newsFilesApi.describe)
  describe(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof newsFilesApi.describe>) {
    return this.changing.describe(ctx, params, body.alt);
  }

  @Endpoint(newsFilesApi.agree)
  agree(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof newsFilesApi.agree>) {
    return this.changing.agree(ctx, params, body.consent);
  }

  @Endpoint(newsFilesApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof newsFilesApi.remove>) {
    return this.removing.run(ctx, params);
  }

  @Endpoint(newsFilesApi.putBack)
  putBack(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof newsFilesApi.putBack>) {
    return this.removing.putBack(ctx, params);
  }
}
