import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { peopleApi } from '@trame/contracts/people';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PeopleReader } from './people.reader.ts';

@Controller()
export class PeopleController {
  constructor(private readonly people: PeopleReader) {}

  @Endpoint(peopleApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof peopleApi.list>) {
    return this.people.list(ctx, query);
  }

  @Endpoint(peopleApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof peopleApi.get>) {
    return this.people.get(ctx, params.personId);
  }
}
