import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { seriesApi } from '@trame/contracts/series';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ChangeFollowing } from './change-following.ts';
import { CreateSeries } from './create-series.ts';
import { EndSeries } from './end-series.ts';
import { SeriesReader } from './series.reader.ts';
import { UndoChange } from './undo-change.ts';

@Controller()
export class SeriesController {
  constructor(
    private readonly series: SeriesReader,
    private readonly createSeries: CreateSeries,
    private readonly changeFollowing: ChangeFollowing,
    private readonly endSeries: EndSeries,
    private readonly undo: UndoChange,
  ) {}

  @Endpoint(seriesApi.dates)
  dates(@Ctx() _ctx: CouncilContext, @Input() { query }: InputOf<typeof seriesApi.dates>) {
    return this.series.dates(query);
  }

  @Endpoint(seriesApi.create)
  create(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof seriesApi.create>) {
    return this.createSeries.run(ctx, body);
  }

  @Endpoint(seriesApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof seriesApi.get>) {
    return this.series.get(ctx, params.seriesId);
  }

  @Endpoint(seriesApi.changeFollowing)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof seriesApi.changeFollowing>) {
    return this.changeFollowing.run(ctx, params, body);
  }

  @Endpoint(seriesApi.undoChange)
  undoChange(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof seriesApi.undoChange>) {
    return this.undo.run(ctx, params.changeId);
  }

  @Endpoint(seriesApi.end)
  end(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof seriesApi.end>) {
    return this.endSeries.run(ctx, params);
  }
}
