import { Controller } from '@nestjs/common';
import { diagnosisListsApi } from '@trame/contracts/diagnosis-lists';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddList } from './add-list.ts';
import { TakeListBack } from './take-list-back.ts';

@Controller()
export class ListsController {
  constructor(
    private readonly adding: AddList,
    private readonly takingBack: TakeListBack,
  ) {}

  @Endpoint(diagnosisListsApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof diagnosisListsApi.add>) {
    return this.adding.run(ctx, body);
  }

  @Endpoint(diagnosisListsApi.takeBack)
  takeBack(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof diagnosisListsApi.takeBack>) {
    return this.takingBack.run(ctx, body);
  }
}
