import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { figuresApi } from '@trame/contracts/figures';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ExportFigures } from './export-figures.ts';
import { FiguresReader } from './figures.reader.ts';

@Controller()
export class FiguresController {
  constructor(
    private readonly figures: FiguresReader,
    private readonly exporting: ExportFigures,
  ) {}

  @Endpoint(figuresApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof figuresApi.get>) {
    return this.figures.get(ctx, query);
  }

  @Endpoint(figuresApi.csv)
  csv(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof figuresApi.csv>) {
    return this.exporting.run(ctx, query, 'csv');
  }

  @Endpoint(figuresApi.xlsx)
  xlsx(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof figuresApi.xlsx>) {
    return this.exporting.run(ctx, query, 'xlsx');
  }
}
