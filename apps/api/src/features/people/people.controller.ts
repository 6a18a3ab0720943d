import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { peopleApi } from '@trame/contracts/people';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { AddPerson } from './add-person.ts';
import { ChangePerson } from './change-person.ts';
import { PeopleReader } from './people.reader.ts';
import { RemovePerson } from './remove-person.ts';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleReader,
    private readonly addPerson: AddPerson,
    private readonly changePerson: ChangePerson,
    private readonly removePerson: RemovePerson,
  ) {}

  @Endpoint(peopleApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { query }: InputOf<typeof peopleApi.list>) {
    return this.people.list(ctx, query);
  }

  @Endpoint(peopleApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof peopleApi.get>) {
    return this.people.get(ctx, params.personId);
  }

  @Endpoint(peopleApi.likely)
  likely(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof peopleApi.likely>) {
    return this.people.likely(ctx, body);
  }

  @Endpoint(peopleApi.add)
  add(@Ctx() ctx: CouncilContext, @Input() { body }: InputOf<typeof peopleApi.add>) {
    return this.addPerson.run(ctx, body);
  }

  @Endpoint(peopleApi.change)
  change(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof peopleApi.change>) {
    return this.changePerson.run(ctx, params.personId, body);
  }

  @Endpoint(peopleApi.remove)
  remove(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof peopleApi.remove>) {
    return this.removePerson.run(ctx, params.personId);
  }
}
