import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { reportPhotosApi } from '@trame/contracts/report-photos';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { NewsPhotosReader } from './news-photos.reader.ts';
import { PhotosReader } from './photos.reader.ts';
import { PutPhoto } from './put-photo.ts';
import { RemovePhoto } from './remove-photo.ts';
import { SettlePhoto } from './settle-photo.ts';
import { TakeNewsPhoto } from './take-news-photo.ts';

@Controller()
export class PhotosController {
  constructor(
    private readonly photos: PhotosReader,
    private readonly news: NewsPhotosReader,
    private readonly taking: TakeNewsPhoto,
    private readonly putting: PutPhoto,
    private readonly settling: SettlePhoto,
    private readonly removing: RemovePhoto,
  ) {}

  @Endpoint(reportPhotosApi.image)
  image(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof reportPhotosApi.image>) {
    return this.photos.image(ctx, params);
  }

  @Endpoint(reportPhotosApi.ofNews)
  ofNews(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof reportPhotosApi.ofNews>) {
    return this.news.list(ctx, params.reportId);
  }

  @Endpoint(reportPhotosApi.take)
  take(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof reportPhotosApi.take>) {
    return this.taking.run(ctx, params.reportId, body);
  }

  @Endpoint(reportPhotosApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, query, body }: InputOf<typeof reportPhotosApi.put>) {
    return this.putting.run(ctx, { ...params, ...query }, body);
  }

  @Endpoint(reportPhotosApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof reportPhotosApi.settle>) {
    return this.settling.run(ctx, params, body);
  }

  @Endpoint(reportPhotosApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof reportPhotosApi.remove>) {
    return this.removing.run(ctx, params);
  }
}
