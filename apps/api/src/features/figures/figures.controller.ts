import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { figuresApi } from '@trame/contracts/figures';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { FiguresReader } from './figures.reader.ts';

@Controller()
export class FiguresController {
  constructor(private readonly figures: FiguresReader) {}

  @Endpoint(figuresApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof figuresApi.get>) {
    return this.figures.get(ctx, query);
  }
}
