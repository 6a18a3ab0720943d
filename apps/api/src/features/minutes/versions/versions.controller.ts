import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { minutesVersionsApi } from '@trame/contracts/minutes-versions';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { CorrectMinutes } from './correct-minutes.ts';
import { VersionsReader } from './versions.reader.ts';

@Controller()
export class VersionsController {
  constructor(
    private readonly versions: VersionsReader,
    private readonly correctMinutes: CorrectMinutes,
  ) {}

  @Endpoint(minutesVersionsApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof minutesVersionsApi.get>) {
    return this.versions.get(ctx, params);
  }

  @Endpoint(minutesVersionsApi.correct)
  correct(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof minutesVersionsApi.correct>) {
    return this.correctMinutes.run(ctx, params.meetingId, body);
  }
}
