import { Controller } from '@nestjs/common';
import { cellsApi } from '@trame/contracts/cells';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { CellsReader } from './cells.reader.ts';
import { PutCount } from './put-count.ts';

@Controller()
export class CellsController {
  constructor(
    private readonly reader: CellsReader,
    private readonly putCount: PutCount,
  ) {}

  @Endpoint(cellsApi.counts)
  counts(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof cellsApi.counts>) {
    return this.reader.counts(ctx, params.meetingId);
  }

  @Endpoint(cellsApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof cellsApi.put>) {
    return this.putCount.run(ctx, params, body);
  }

  @Endpoint(cellsApi.year)
  year(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof cellsApi.year>) {
    return this.reader.year(ctx, params.bodyId, query.year);
  }
}
