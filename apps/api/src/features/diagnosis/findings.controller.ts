import { Controller } from '@nestjs/common';
import { diagnosisApi } from '@trame/contracts/diagnosis';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddFinding } from './add-finding.ts';
import { ChangeFinding } from './change-finding.ts';
import { RemoveFinding } from './remove-finding.ts';

@Controller()
export class FindingsController {
  constructor(
    private readonly adding: AddFinding,
    private readonly changing: ChangeFinding,
    private readonly removing: RemoveFinding,
  ) {}

  @Endpoint(diagnosisApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof diagnosisApi.add>) {
    return this.adding.run(ctx, body);
  }

  @Endpoint(diagnosisApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof diagnosisApi.change>) {
    return this.changing.run(ctx, params.findingId, body);
  }

  @Endpoint(diagnosisApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof diagnosisApi.remove>) {
    return this.removing.run(ctx, params.findingId);
  }

  @Endpoint(diagnosisApi.restore)
  restore(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof diagnosisApi.restore>) {
    return this.removing.restore(ctx, params.findingId);
  }
}
